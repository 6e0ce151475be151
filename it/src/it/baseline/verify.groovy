String log = new File(basedir, 'build.log').text
assert log.contains('support-check-baseline.txt: findings known 1, of which new 1; taken out 0.')
assert log.contains('1 in the baseline')
assert new File(basedir, 'support-check-baseline.txt').readLines().count { !it.startsWith('#') } == 1
return true
