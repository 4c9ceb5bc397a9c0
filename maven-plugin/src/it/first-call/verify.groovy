import com.sun.net.httpserver.HttpServer
import io.github.feishucodegen.maven.it.Build

// The project of README's first call, as it lies in docs/examples, with the project's own pages.
def example = new Build(binding.variables).in(new File(examples, 'first-call'))
def there = new File(basedir, 'target/first-call')
example.copyTo(there)
new File(there, 'pages').mkdirs()
['message-create.mirror.md', 'message-list.mirror.md'].each {
    new File(there, "pages/$it").bytes = new File(specs, "im/$it").bytes
}

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
try {
    def variables = [APP_ID: 'cli_1', APP_SECRET: 's3cret', OPEN_ID: 'ou_1',
                     FEISHU_URL: "http://127.0.0.1:$platform.address.port".toString()]
    def run = new Build(binding.variables).in(there).attempt(variables, 'compile', 'exec:java')
    assert run.exitCode() == 0 : run.log()
    assert run.says('Sent om_1')
    assert sent.last().startsWith('POST /open-apis/im/v1/messages?receive_id_type=open_id ')
    assert sent.last().contains('ou_1')
} finally {
    platform.stop(0)
}

return true
