String log = new File(basedir, 'build.log').text
// Once for all three modules, and once in the build of one of them.
assert log.count('1 file checked') == 2
for (String module : ['a', 'b', 'c']) {
  assert !new File(basedir, module + '/target/support-check').exists()
}
String all = new File(basedir, 'target/support-check/support-check.sarif').text
assert all.contains('"uri":".github/ISSUE_TEMPLATE/config.yml"') || all.contains('"uri": ".github/ISSUE_TEMPLATE/config.yml"')
assert new File(basedir, 'target/from-module/support-check.sarif').text == all
return true
