import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
// Where the system's encoding has no such letters, neither Java nor Maven can open the folder.
def unicode = System.getProperty('sun.jnu.encoding') == 'UTF-8'
def odd = new File(basedir.parentFile, unicode ? 'odd path, 路径 (1)' : 'odd path, (1)')
odd.deleteDir()
build.copyTo(odd)
def there = build.in(odd)

there.run('compile')
assert there.run('generate-sources').says('Nothing changed since the last build: 2 pages, ')

assert there.bytes('target/generated-sources') == build.bytes('target/generated-sources')
