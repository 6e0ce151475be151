String log = new File(basedir, 'build.log').text
assert log.contains('support-check.yml:2:3')
assert log.contains('chooser')
assert !new File(basedir, 'target').exists()
