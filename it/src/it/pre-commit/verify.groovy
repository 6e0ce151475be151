// The framework of pre-commit.com, with the hook as others get it, and as the README names it for a jar.
boolean there
try {
  there = ['pre-commit', '--version'].execute().waitFor() == 0
} catch (IOException e) {
  there = false
}
if (!there) {
  println 'skipped: there is no pre-commit'
  return true
}
def project = new File(basedir, '../../../..').canonicalFile
def Commits = new GroovyClassLoader(this.class.classLoader).parseClass(new File(project, 'it/src/it/hook/commits.groovy'))
def environment = [
  SUPPORT_CHECK_JAR: new File(project, 'rules/target/support-check.jar').path,
  PRE_COMMIT_HOME  : new File(basedir, 'cache').path,
]
def create = { String name ->
  def commits = Commits.getDeclaredConstructor().newInstance()
  commits.root = new File(basedir, name)
  commits.environment = environment
  commits.root.deleteDir()
  commits.root.mkdirs()
  commits.git('init', '-q', '-b', 'main')
  commits
}
def install = { commits ->
  def process = new ProcessBuilder('pre-commit', 'install', '-t', 'pre-commit', '-t', 'pre-merge-commit').directory(commits.root).redirectErrorStream(true)
  process.environment().putAll(environment)
  def running = process.start()
  String said = running.inputStream.text
  assert running.waitFor() == 0: said
}

def hooks = create('hooks')
for (String file : ['.pre-commit-hooks.yaml', 'bin/support-check']) {
  hooks.stage(file, new File(project, file).text)
}
hooks.git('update-index', '--chmod=+x', 'bin/support-check')
hooks.force()
hooks.git('tag', 'v1')

def remote = create('remote')
remote.stage('.pre-commit-config.yaml', """
repos:
  - repo: ${hooks.root.path}
    rev: v1
    hooks:
      - id: support-check
""")
remote.force()
install(remote)
remote.all()

// The snippet of the README, which names a jar.
String readme = new File(project, 'README.md').text
String snippet = readme.substring(readme.indexOf('repos:\n  - repo: local'))
snippet = snippet.substring(0, snippet.indexOf('```'))
def local = create('local')
local.stage('.pre-commit-config.yaml', snippet.replace('support-check.jar', environment.SUPPORT_CHECK_JAR))
local.force()
install(local)
local.all()
return true
