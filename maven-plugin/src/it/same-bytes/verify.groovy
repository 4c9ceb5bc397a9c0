import io.github.feishucodegen.maven.it.Build

// Over other pages with -Dit.pages=FOLDER
def pages = System.getProperty('it.pages', specs)
def here = new Build(binding.variables)
def elsewhere = new File(basedir.parentFile, 'same-bytes-elsewhere/deeper')
elsewhere.parentFile.deleteDir()
elsewhere.mkdirs()
new File(elsewhere, 'pom.xml').text = new File(basedir, 'pom.xml').text
def there = here.in(elsewhere)

def goals = ['generate-sources', "-Dit.pages=$pages" as String]
assert here.attempt([LC_ALL: 'C', MAVEN_OPTS: options + ' -Duser.name=ada -Duser.timezone=Pacific/Apia'], '-T1', *goals)
        .exitCode() == 0
assert there.attempt([LC_ALL: 'C.UTF-8', HOME: elsewhere.path, MAVEN_OPTS: options + ' -Duser.name=笛 -Duser.language=tr '
        + '-Duser.country=TR -Duser.timezone=America/St_Johns -Dfile.encoding=GBK'], '-T4', *goals).exitCode() == 0

def bytes = here.bytes('target/generated-sources')
assert bytes.size() > 100
assert there.bytes('target/generated-sources') == bytes
def keys = [here, there].collect { it.file('target/feishu-codegen/client.md').text.find(/Key of the inputs: `(\w{64})`/) }
assert keys[0] != null && keys[0] == keys[1]
