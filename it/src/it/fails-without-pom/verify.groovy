String log = new File(basedir, 'build.log').text
assert log.contains('error  chooser')
assert log.contains('MojoFailureException') || log.contains('1 finding is error or graver')
String sarif = new File(basedir, 'target/support-check/support-check.sarif').text
// Below the root of this project's repository, where there is one.
assert sarif.contains('.github/ISSUE_TEMPLATE/config.yml"')
