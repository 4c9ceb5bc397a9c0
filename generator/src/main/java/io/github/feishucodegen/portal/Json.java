package io.github.feishucodegen.portal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.feishucodegen.portal.PortalException.Fault;
import java.io.IOException;

/** Reads the portal's JSON token by token, so that deep or large documents need little memory. */
final class Json {
    /** Jackson refuses more than 1,000 levels by default. The token reader needs no stack, so deep trees are harmless. */
    private static final int DEEPEST = 1_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(HttpLimits.DEFAULT.catalog())
                    .build())
            .build();

    private Json() {}

    /** Reads a member of {@code data}. The parser is at its value. The reader must consume it. */
    interface MemberReader {
        void read(String member, JsonParser at) throws IOException, PortalException;
    }

    /**
     * Reads an envelope with {@code code}, {@code msg} and {@code data}.
     *
     * @throws PortalException if the answer is not such an envelope, or its code is not 0
     */
    static void readData(Answer answer, MemberReader reader) throws PortalException {
        if (answer.isHtml()) {
            throw new PortalException(Fault.FORM, "the portal answers with HTML in place of JSON");
        }
        Integer code = null;
        String message = "";
        try (JsonParser at = FACTORY.createParser(answer.body())) {
            if (at.nextToken() != JsonToken.START_OBJECT) {
                throw new PortalException(Fault.FORM, "the answer is not a JSON object");
            }
            while (at.nextToken() == JsonToken.FIELD_NAME) {
                String member = at.currentName();
                JsonToken value = at.nextToken();
                if (member.equals(PortalFacts.CODE) && value == JsonToken.VALUE_NUMBER_INT) {
                    code = at.getIntValue();
                } else if (member.equals(PortalFacts.MESSAGE) && value == JsonToken.VALUE_STRING) {
                    message = at.getText();
                } else if (member.equals(PortalFacts.DATA) && value == JsonToken.START_OBJECT) {
                    readMembers(at, reader);
                } else {
                    at.skipChildren();
                }
            }
            if (at.currentToken() != JsonToken.END_OBJECT) {
                throw new PortalException(Fault.FORM, "the JSON of the answer ends early");
            }
        } catch (IOException e) {
            throw new PortalException(Fault.FORM, "the answer is not complete and valid JSON");
        }
        if (code == null) {
            throw new PortalException(Fault.FORM, "the answer has no member '" + PortalFacts.CODE + "'");
        }
        if (code != 0) {
            throw new PortalException(
                    Fault.REFUSED,
                    "the portal refuses with code " + code + (message.isEmpty() ? "" : ": " + cut(message)));
        }
    }

    private static void readMembers(JsonParser at, MemberReader reader) throws IOException, PortalException {
        while (at.nextToken() == JsonToken.FIELD_NAME) {
            String member = at.currentName();
            at.nextToken();
            reader.read(member, at);
        }
    }

    private static String cut(String message) {
        return message.length() <= 200 ? message : message.substring(0, 200) + "…";
    }
}
