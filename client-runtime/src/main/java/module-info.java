/** The runtime of generated clients for the Feishu/Lark Open Platform. */
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
    exports io.github.feishucodegen.client.testing;
}
