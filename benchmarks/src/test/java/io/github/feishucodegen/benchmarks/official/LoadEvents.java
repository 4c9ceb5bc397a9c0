package io.github.feishucodegen.benchmarks.official;

/** The message that all loads send, as large as those of the platform. */
final class LoadEvents {
    static final String CONTENT = "{\"text\":\"@_user_1 你好, how are you?\"}";

    static final String EVENT =
            "{\"sender\":{\"sender_id\":{\"union_id\":\"on_1\",\"user_id\":\"u1\",\"open_id\":\"ou_1\"},"
                    + "\"sender_type\":\"user\",\"tenant_key\":\"t1\"},"
                    + "\"message\":{\"message_id\":\"om_1\",\"root_id\":\"om_2\",\"parent_id\":\"om_3\","
                    + "\"create_time\":\"1609073151345\",\"update_time\":\"1687343654666\",\"chat_id\":\"oc_1\","
                    + "\"thread_id\":\"omt_1\",\"chat_type\":\"group\",\"message_type\":\"text\","
                    + "\"content\":\"" + CONTENT.replace("\"", "\\\"") + "\","
                    + "\"mentions\":[{\"key\":\"@_user_1\",\"id\":{\"union_id\":\"on_2\",\"user_id\":\"u2\","
                    + "\"open_id\":\"ou_2\"},\"name\":\"Tom\",\"tenant_key\":\"t1\"}]}}";

    private LoadEvents() {}

    /** The payload of a long connection. */
    static String payload(String id) {
        return "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"" + id
                + "\",\"event_type\":\"im.message.receive_v1\",\"create_time\":\"1608725989000\",\"token\":\"token\","
                + "\"app_id\":\"cli_app\",\"tenant_key\":\"tenant\"},\"event\":" + EVENT + "}";
    }
}
