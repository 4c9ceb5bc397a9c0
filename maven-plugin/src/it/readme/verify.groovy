import com.sun.net.httpserver.HttpServer
import io.github.feishucodegen.client.testing.FakeEvent
import io.github.feishucodegen.client.testing.FakePlatform
import io.github.feishucodegen.maven.it.Build
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

// A stranger's path through README and the guides, in a fresh folder: the POM of README as it stands there, its first call,
// the first event of the guide to events, the first comparison of pages, and generated tests. Nothing else configures the
// build.
def snippets = { String language, File page -> (page.text =~ /(?s)```$language\n(.*?)```/).collect { it[1] } }
def docs = new File(specs, '../docs')
def readme = new File(specs, '../README.md')
def pom = snippets('xml', readme)[0]
def there = new File(basedir, 'target/app')
def java = new File(there, 'src/main/java/com/example')
def pages = new File(there, 'src/main/feishu')
[java, pages].each { it.mkdirs() }
['message-create.mirror.md', 'message-list.mirror.md', 'message-receive.native.md'].each {
    new File(pages, it).bytes = new File(specs, "im/$it").bytes
}
def build = new Build(binding.variables).in(there)

new File(there, 'pom.xml').text = pom
// The snippet stands in a method; its types are those of the client that the POM generates.
new File(java, 'FirstCall.java').text = """package com.example;

import com.example.feishu.Client;
import com.example.feishu.service.im.v1.model.*;

public class FirstCall {
    public static void main(String[] args) {
${snippets('java', readme)[0]}
    }
}
"""
new File(java, 'HttpServerBot.java').text = 'package com.example;\n\n' +
        snippets('java', new File(docs, 'events.md')).find { it.contains('class HttpServerBot') }
def compiled = build.run('compile')
assert compiled.says('Read 3 pages: 2 operations')
def classes = new File(there, 'target/classes')
assert new File(classes, 'com/example/feishu/Client.class').exists()
assert new File(classes, 'com/example/feishu/service/im/error-texts/im.txt').exists()
assert new File(classes, 'META-INF/native-image/com.example.feishu/reachability-metadata.json').exists()

def sent = []
def platform = HttpServer.create(new InetSocketAddress(InetAddress.loopbackAddress, 0), 0)
platform.createContext('/') { exchange ->
    sent << "$exchange.requestMethod $exchange.requestURI ${exchange.requestBody.text}".toString()
    def answer = exchange.requestURI.path.contains('/auth/')
            ? '{"code":0,"msg":"ok","tenant_access_token":"t-1","app_access_token":"a-1","expire":7200}'
            : '{"code":0,"msg":"ok","data":{"message_id":"om_1"}}'
    exchange.responseHeaders.set('Content-Type', 'application/json; charset=utf-8')
    exchange.sendResponseHeaders(200, answer.bytes.length)
    exchange.responseBody.write(answer.bytes)
    exchange.close()
}
platform.start()
def address = "http://127.0.0.1:$platform.address.port".toString()
def loader = new URLClassLoader([classes.toURI().toURL()] as URL[], FakePlatform.classLoader)
try {
    // The first call, in a JVM of its own: a system property leads its client to the server above.
    def libraries = [io.github.feishucodegen.client.ApiClient, com.fasterxml.jackson.databind.JsonNode, com.fasterxml.jackson.core.JsonFactory,
                     com.fasterxml.jackson.annotation.JsonFormat, org.slf4j.LoggerFactory]
            .collect { new File(it.protectionDomain.codeSource.location.toURI()).path }
    def call = [new File(System.getProperty('java.home'), 'bin/java').path, "-Dfeishu.client.baseUrl=$address".toString(), '-cp',
                ([classes.path] + libraries).join(File.pathSeparator), 'com.example.FirstCall'].execute()
    def said = new StringBuilder()
    call.waitForProcessOutput(said, said)
    assert call.exitValue() == 0 : said
    assert said.contains('om_1') : said
    assert sent.last().startsWith('POST /open-apis/im/v1/messages?receive_id_type=open_id ')
    assert sent.last().contains('"receive_id":"ou_receiver"')

    // The first event: a signed and encrypted webhook reaches the bot of the guide, and the bot replies to the message.
    def client = loader.loadClass('com.example.feishu.Client').newBuilder('cli_a', 'secret').baseUrl(address).build()
    def bot = loader.loadClass('com.example.HttpServerBot')
            .getDeclaredMethod('start', client.class, String, String, int)
    bot.accessible = true
    def server = bot.invoke(null, client, 'v-token', 'key', 0)
    try {
        def event = FakeEvent.of('im.message.receive_v1', '{"message":{"message_id":"om_7","content":"hello"}}')
        def pushed = new FakePlatform().eventSecrets('v-token', 'key').request(event)
        def request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:$server.address.port/webhook/event"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(pushed.body))
        pushed.headers.each { name, values -> request.header(name, values[0]) }
        def answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString())
        assert answer.statusCode() == 200
        assert sent.last().startsWith('POST /open-apis/im/v1/messages/om_7/reply ')
    } finally {
        server.stop(0)
        client.close()
    }
} finally {
    platform.stop(0)
    loader.close()
}

// The first comparison: a page loses a field, and the goal names it. The command is that of the guide.
def git = { String... words ->
    def run = (['git', '-c', 'user.name=n', '-c', 'user.email=e@example.com'] + words.toList()).execute(null as List, there)
    def log = new StringBuilder()
    run.waitForProcessOutput(log, log)
    assert run.exitValue() == 0 : log
}
new File(there, '.gitignore').text = 'target/\n'
git('init', '-q')
git('add', '-A')
git('commit', '-q', '-m', 'Add pages')
def page = new File(pages, 'message-create.mirror.md')
assert page.text.contains('\nreceive_id_type | string | 是 |')
page.text = page.text.replace('\nreceive_id_type | string | 是 |', '\nreceive_kind | string | 是 |')
def command = (new File(docs, 'maven-plugin.md').text =~ /mvn (\S+:diff) (-Dfeishu-codegen\.before=\S+)/)[0]
def compared = build.attempt([:], command[1], command[2])
assert compared.says('receive_id_type') : compared.log()
assert compared.says('receive_kind') : compared.log()
git('checkout', '-q', '--', 'src/main/feishu')

// And then what the guide adds for tests.
def added = snippets('xml', new File(docs, 'maven-plugin.md'))
def testing = added.find { it.contains('<artifactId>feishu-client-testing</artifactId>') }
def junit = added.find { it.contains('<artifactId>junit-jupiter</artifactId>') }
def surefire = added.find { it.contains('<artifactId>maven-surefire-plugin</artifactId>') }
def tests = added.find { it.contains('<goal>generate-test</goal>') }
new File(there, 'pom.xml').text = pom
        .replace('</dependencies>', "$testing$junit</dependencies>")
        .replace('</executions>', "$tests</executions>")
        .replace('</plugins>', "$surefire</plugins>")
def tested = build.run('test')
assert tested.log() =~ /Tests run: [1-9]/
assert tested.isSilentAbout('does not run JUnit 5')
return true
