def Commits = new GroovyClassLoader(this.class.classLoader).parseClass(new File(basedir, 'commits.groovy'))
def commits = Commits.getDeclaredConstructor().newInstance()
commits.root = basedir
String log = new File(basedir, 'build.log').text
assert log.contains('checks what is staged before each commit.')
assert log.contains('checks what is staged before each commit, by Support Check')
assert log.contains('support.action is "away"; allowed: install, show, remove.')
commits.all()
assert new File(basedir, '.git/support-check/classes.jsa').length() > 1000000
commits.stage('.github/ISSUE_TEMPLATE/config.yml', 'blank: 1\n')
commits.isRefused('git commit --no-verify')
return true
