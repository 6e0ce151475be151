/** Commits in a repository whose hook checks what is staged: which pass, and which do not. */
class Commits {
  static final String CHOOSER = '.github/ISSUE_TEMPLATE/config.yml'
  static final String BAD = 'blank_issues: true\n'
  static final String GOOD = 'blank_issues_enabled: true\n'

  File root
  Map<String, String> environment = [:]
  String said = ''

  int git(String... arguments) {
    def config = ['user.name=T', 'user.email=t@example.org', 'protocol.file.allow=always', 'core.autocrlf=false']
    def builder = new ProcessBuilder(['git'] + config.collectMany { ['-c', it] } + arguments.toList())
    builder.directory(root).redirectErrorStream(true)
    builder.environment().keySet().removeIf { it.startsWith('GIT_') }
    builder.environment().putAll(environment)
    def process = builder.start()
    process.outputStream.close()
    said = process.inputStream.getText('UTF-8')
    process.waitFor()
  }

  void write(String path, String text) {
    def file = new File(root, path)
    file.parentFile.mkdirs()
    file.setText(text, 'UTF-8')
  }

  void stage(String path, String text) {
    write(path, text)
    assert git('add', '--', path) == 0: said
  }

  void passes(String... options) {
    assert git(['commit', '-m', 'x', *options] as String[]) == 0: said
  }

  void isRefused(String what, String... options) {
    assert git(['commit', '-m', 'x', *options] as String[]) != 0: said
    assert said.contains(what): said
  }

  /** Commits past the hook. */
  void force() {
    assert git('commit', '-q', '--no-verify', '-m', 'x') == 0: said
  }

  void all() {
    // The first commit: a bad staged version with a good working copy, and the other way round.
    stage(CHOOSER, BAD)
    write(CHOOSER, GOOD)
    isRefused('blank_issues: true')
    stage(CHOOSER, GOOD)
    write(CHOOSER, BAD)
    passes()

    // A part of a file; then all of it, by an index of the commit's own.
    stage(CHOOSER, GOOD + 'contact_links: []\n')
    write(CHOOSER, GOOD + 'contact_links: []\nblank: 1\n')
    passes()
    isRefused('blank: 1', '-a')
    isRefused('blank: 1', '--', CHOOSER)
    git('checkout', '-q', '--', CHOOSER)

    // A file that moves to where it counts, and one that is deleted.
    stage('old name.yml', BAD)
    passes()
    new File(root, 'ein Tisch/.github/ISSUE_TEMPLATE').mkdirs()
    git('mv', 'old name.yml', 'ein Tisch/' + CHOOSER)
    isRefused('ein Tisch/' + CHOOSER)
    force()
    git('rm', '-q', 'ein Tisch/' + CHOOSER)
    passes()

    // Spaces and umlauts.
    stage('Größe "ü"/' + CHOOSER, BAD)
    isRefused('Größe "ü"/' + CHOOSER)
    stage('Größe "ü"/' + CHOOSER, GOOD)
    passes()

    // A template that changes, when its cases do not.
    stage('cases/1.md', '<!-- support-check-disable-file no-such-rule -->\n')
    isRefused('no-such-rule')
    force()
    stage('.github/ISSUE_TEMPLATE/ask.md', '---\nname: Ask\nabout: Ask something\n---\n\n## What is your question?\n')
    passes()

    // A submodule, whose files are another repository's.
    def library = new Commits(root: new File(root.parentFile, root.name + '-library'), environment: environment)
    library.root.deleteDir()
    library.root.mkdirs()
    library.git('init', '-q', '-b', 'main')
    library.stage(CHOOSER, BAD)
    library.force()
    assert git('submodule', '--quiet', 'add', library.root.path, 'library') == 0: said
    passes()

    // A merge: what the other side committed is not this commit's.
    git('switch', '-q', '-c', 'side')
    stage('x.txt', 'side\n')
    stage(CHOOSER, BAD)
    force()
    git('switch', '-q', 'main')
    stage('x.txt', 'main\n')
    passes()
    assert git('merge', 'side') != 0: said
    stage('x.txt', 'both\n')
    passes()
    stage(CHOOSER, GOOD)
    passes()

    // A merge without conflicts, of which both sides have a part in a file.
    stage(CHOOSER, GOOD + '\n\n\n\n\ncontact_links: []\n')
    passes()
    git('switch', '-q', '-c', 'top')
    stage(CHOOSER, '# top\n' + new File(root, CHOOSER).text)
    passes()
    git('switch', '-q', 'main')
    stage(CHOOSER, new File(root, CHOOSER).text + 'blank: 1\n')
    force()
    assert git('merge', '--no-edit', 'top') != 0: said
    assert said.contains('blank: 1'): said
    stage(CHOOSER, GOOD)
    passes()

    // Nothing at all.
    passes('--allow-empty')
  }
}
