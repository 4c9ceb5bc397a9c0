package io.github.feishucodegen.client;

/** The header by which servers and proxies see which client calls. */
final class UserAgent {
    /** The version of this module. It is a constant, because a native image would need metadata for a resource. */
    static final String VERSION = "0.1.0-SNAPSHOT";

    /** Such as {@code feishu-codegen/0.1.0 Java/17.0.15}. */
    static final String TEXT = "feishu-codegen/" + VERSION + " Java/" + System.getProperty("java.version");

    private UserAgent() {}
}
