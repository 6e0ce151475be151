String log = new File(basedir, 'build.log').text
assert log.count('1 file checked') == 1
assert new File(basedir, 'target/support-check/support-check.sarif').exists()
for (String module : ['a', 'b', 'c']) {
  assert !new File(basedir, module + '/target/support-check').exists()
}
return true
