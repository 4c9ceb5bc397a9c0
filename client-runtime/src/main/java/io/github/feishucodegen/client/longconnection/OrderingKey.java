package io.github.feishucodegen.client.longconnection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which payloads are handled one after the other, in the order in which they came. Payloads with different keys are
 * handled at the same time.
 */
@FunctionalInterface
public interface OrderingKey {
    /** The chat of a message, of a change of a chat or of a card. Other payloads have no key. */
    OrderingKey CHAT = payload -> JsonPaths.firstText(
            payload,
            List.of(
                    "/event/message/chat_id",
                    "/event/chat_id",
                    "/event/context/open_chat_id",
                    "/event/open_chat_id",
                    "/open_chat_id"));

    /** The user who sent a message or who caused the event or callback, by open id. Other payloads have no key. */
    OrderingKey USER = payload -> JsonPaths.firstText(
            payload,
            List.of(
                    "/event/sender/sender_id/open_id",
                    "/event/operator/open_id",
                    "/event/operator/operator_id/open_id",
                    "/event/operator_id/open_id",
                    "/event/user_id/open_id",
                    "/event/object/open_id",
                    "/event/open_id",
                    "/open_id"));

    /**
     * The key of a payload.
     *
     * @param payload the JSON of an event or callback
     * @return null if the payload needs no order
     */
    @Nullable
    String of(JsonNode payload);
}
