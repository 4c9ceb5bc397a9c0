import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def log = new File(basedir, 'build.log').text
assert log.contains('Read 2 pages: 2 operations')
assert log.contains('Found cached build, restoring com.example:build-cache from cache')
assert log.count('Read 2 pages') == 1
assert build.file('target/build-cache-1.0.jar').exists()
assert build.bytes('target/generated-sources').keySet().any { it.endsWith('/CloseJobReq.java') }

build.edit('src/main/feishu/hire/job-close.md', 'Which job', 'Which of them')
def changed = build.run('clean', 'package', '-Dmaven.test.skip')
assert changed.isSilentAbout('Found cached build')
assert changed.says('Read 2 pages: 2 operations')
