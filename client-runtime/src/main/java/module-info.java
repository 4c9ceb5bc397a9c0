/** The runtime of generated clients for the Feishu/Lark Open Platform. */
// The fake platform is compiled after the runtime, and javac would warn that it does not know that module.
@SuppressWarnings("module")
module io.github.feishucodegen.client {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive java.net.http;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports io.github.feishucodegen.client;
    exports io.github.feishucodegen.client.auth;
    exports io.github.feishucodegen.client.error;
    exports io.github.feishucodegen.client.event;
    exports io.github.feishucodegen.client.http;
    exports io.github.feishucodegen.client.json;
    exports io.github.feishucodegen.client.longconnection;
    exports io.github.feishucodegen.client.model;
    exports io.github.feishucodegen.client.retry;

    // The fake platform speaks the platform's side of the same messages.
    exports io.github.feishucodegen.client.frame to
            io.github.feishucodegen.client.testing;
}
