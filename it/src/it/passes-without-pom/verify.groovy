assert new File(basedir, 'build.log').text.contains('1 file checked')
assert new File(basedir, 'target/support-check/support-check.sarif').exists()
