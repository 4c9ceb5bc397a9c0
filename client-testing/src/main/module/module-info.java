/** A fake platform for tests of applications, and the checks of generated tests. */
module io.github.feishucodegen.client.testing {
    requires transitive io.github.feishucodegen.client;
    requires static org.jspecify;

    exports io.github.feishucodegen.client.testing;
}
