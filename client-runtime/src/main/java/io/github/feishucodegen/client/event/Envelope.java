package io.github.feishucodegen.client.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.feishucodegen.client.error.DecodeException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What a payload says about itself: type, id and token, in any of the platform's envelopes. It is read without the data,
 * which the class of the event reads later.
 */
final class Envelope {
    /** The type of the platform's check of an address. */
    static final String ADDRESS_CHECK = "url_verification";
    /** The type of callbacks of old cards, which have no envelope. */
    static final String OLD_CARD = "card.action.trigger_v1";

    /** The deepest nesting, as in other JSON of this module. */
    private static final int MAX_DEPTH = 500;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // Payloads may have any number of different names.
            .build();

    private @Nullable String topType;
    private @Nullable String eventType;
    private @Nullable String id;
    private @Nullable String token;
    private @Nullable String appId;
    private @Nullable String tenantKey;
    private @Nullable String createTime;
    private @Nullable String challenge;
    private boolean hasAction;
    private boolean hasMessage;
    private boolean hasHeader;
    private boolean hasEncrypted;

    private Envelope() {}

    /**
     * Reads a payload up to the end of its head. Without a head, it reads to the end.
     *
     * @throws DecodeException if that part is not a JSON object
     */
    static Envelope read(byte[] json) {
        Envelope envelope = new Envelope();
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new DecodeException("the payload is not a JSON object", null);
            }
            envelope.readMembers(parser);
        } catch (IOException e) {
            throw notJson();
        }
        return envelope;
    }

    /**
     * The bytes of the member {@code encrypt}.
     *
     * @return null if the JSON has no such text
     * @throws DecodeException if the text is not JSON, or the member is not Base64
     */
    static byte @Nullable [] encrypted(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
                if (text && name.equals("encrypt")) {
                    byte[] decoded = base64(json, parser.currentTokenLocation().getByteOffset());
                    return decoded == null ? parser.getBinaryValue() : decoded;
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            throw notJson();
        }
        return null;
    }

    /**
     * Decodes the text of the last member, without a copy of the text and in a tenth of the time that Jackson takes.
     *
     * @param quote the place of the quote before the text
     * @return null if Jackson has to decide: another text follows, or the text has escapes, or it is no Base64 in UTF-8
     */
    private static byte @Nullable [] base64(byte[] json, long quote) {
        if (quote < 0 || quote >= json.length || json[(int) quote] != '"') {
            return null;
        }
        int from = (int) quote + 1;
        int end = json.length - 1;
        while (end >= from && json[end] != '"') {
            end--;
        }
        if (end < from) {
            return null;
        }
        try {
            ByteBuffer decoded = Base64.getDecoder().decode(ByteBuffer.wrap(json, from, end - from));
            byte[] bytes = decoded.array();
            return bytes.length == decoded.remaining() ? bytes : Arrays.copyOf(bytes, decoded.remaining());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The exception has no cause: Jackson's messages may quote the text. */
    private static DecodeException notJson() {
        return new DecodeException("the payload is not JSON as the platform sends it", null);
    }

    private void readMembers(JsonParser parser) throws IOException {
        for (String name = parser.nextFieldName(); name != null && !hasHeader; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && name.equals("header")) {
                readHeader(parser);
            } else if (value == JsonToken.START_OBJECT && name.equals("event")) {
                readEvent(parser);
            } else if (value.isScalarValue()) {
                readScalar(name, value, parser);
            } else {
                hasAction |= name.equals("action");
                parser.skipChildren();
            }
        }
    }

    private void readHeader(JsonParser parser) throws IOException {
        hasHeader = true;
        // The head decides: members before it may have the same names.
        token = null;
        id = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (!parser.nextToken().isScalarValue()) {
                parser.skipChildren();
                continue;
            }
            String text = text(parser);
            switch (name) {
                case "event_id":
                    id = text;
                    break;
                case "event_type":
                    eventType = text;
                    break;
                case "token":
                    token = text;
                    break;
                case "app_id":
                    appId = text;
                    break;
                case "tenant_key":
                    tenantKey = text;
                    break;
                case "create_time":
                    createTime = text;
                    break;
                default:
            }
        }
    }

    /** Reads the facts that the older envelope has inside its data. */
    private void readEvent(JsonParser parser) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (!parser.nextToken().isScalarValue()) {
                parser.skipChildren();
            } else if (name.equals("type")) {
                eventType = text(parser);
            } else if (name.equals("app_id")) {
                appId = text(parser);
            } else if (name.equals("tenant_key")) {
                tenantKey = text(parser);
            }
        }
    }

    private void readScalar(String name, JsonToken value, JsonParser parser) throws IOException {
        switch (name) {
            case "type":
                topType = text(parser);
                break;
            case "token":
                token = text(parser);
                break;
            case "uuid":
                id = text(parser);
                break;
            case "ts":
                createTime = text(parser);
                break;
            case "challenge":
                challenge = text(parser);
                break;
            case "open_message_id":
                hasMessage = true;
                break;
            case "encrypt":
                hasEncrypted = value == JsonToken.VALUE_STRING;
                break;
            default:
        }
    }

    private static @Nullable String text(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
    }

    boolean isAddressCheck() {
        return ADDRESS_CHECK.equals(topType) && !hasHeader;
    }

    /** Whether this is a callback of an old card. Its token is not the app's: it identifies the card. */
    boolean isOldCard() {
        return eventType == null && topType == null && !hasHeader && hasAction && hasMessage;
    }

    /** Whether this is not a payload, but contains an encrypted one. */
    boolean isEncrypted() {
        return hasEncrypted && eventType == null && topType == null;
    }

    /** The type of the event or callback; empty if the payload does not say it. */
    String eventType() {
        if (isOldCard()) {
            return OLD_CARD;
        }
        return eventType == null ? "" : eventType;
    }

    /** The id of the event; empty if the payload has none. */
    String id() {
        return id == null ? "" : id;
    }

    /** The verification token; empty if the payload has none. */
    String token() {
        return token == null ? "" : token;
    }

    String appId() {
        return appId == null ? "" : appId;
    }

    String tenantKey() {
        return tenantKey == null ? "" : tenantKey;
    }

    String createTime() {
        return createTime == null ? "" : createTime;
    }

    String challenge() {
        return challenge == null ? "" : challenge;
    }
}
