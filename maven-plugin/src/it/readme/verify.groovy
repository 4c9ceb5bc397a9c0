import io.github.feishucodegen.maven.it.Build

// The POM of README as it stands there, and then with what the guide adds for tests. Nothing else configures the build.
def snippets = { File page -> (page.text =~ /(?s)```xml\n(.*?)```/).collect { it[1] } }
def pom = snippets(new File(specs, '../README.md'))[0]
def added = snippets(new File(specs, '../docs/maven-plugin.md'))
def there = new File(basedir, 'target/app')
new File(there, 'src/main/feishu').mkdirs()
['message-create.mirror.md', 'message-list.mirror.md'].each {
    new File(there, "src/main/feishu/$it").bytes = new File(specs, "im/$it").bytes
}
def build = new Build(binding.variables).in(there)

new File(there, 'pom.xml').text = pom
def compiled = build.run('compile')
assert compiled.says('Read 2 pages: 2 operations, ')
assert new File(there, 'target/classes/com/example/feishu/Client.class').exists()

def junit = added.find { it.contains('<artifactId>junit-jupiter</artifactId>') }
def surefire = added.find { it.contains('<artifactId>maven-surefire-plugin</artifactId>') }
def tests = added.find { it.contains('<goal>generate-test</goal>') }
new File(there, 'pom.xml').text = pom
        .replace('</dependencies>', "$junit</dependencies>")
        .replace('</executions>', "$tests</executions>")
        .replace('</plugins>', "$surefire</plugins>")
def tested = build.run('test')
assert tested.log() =~ /Tests run: [1-9]/
assert tested.isSilentAbout('does not run JUnit 5')
return true
