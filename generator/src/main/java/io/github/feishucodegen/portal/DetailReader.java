package io.github.feishucodegen.portal;

import com.fasterxml.jackson.core.JsonToken;
import io.github.feishucodegen.portal.PortalException.Fault;
import java.util.HashMap;
import java.util.Map;

/** Reads a page in the portal's native form from its JSON. */
final class DetailReader {
    private DetailReader() {}

    static PortalPage read(Answer answer) throws PortalException {
        Map<String, String> values = new HashMap<>();
        Json.readData(answer, (member, at) -> {
            JsonToken value = at.currentToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                values.put(member, at.getText());
            } else {
                at.skipChildren();
            }
        });
        String content = values.get(PortalFacts.CONTENT);
        if (content == null) {
            throw new PortalException(Fault.FORM, "the answer has no text '" + PortalFacts.CONTENT + "'");
        }
        if (content.isBlank()) {
            throw new PortalException(Fault.EMPTY, "the portal gives the page no content");
        }
        String title = values.getOrDefault(PortalFacts.TITLE, "");
        return new PortalPage(
                title.isBlank() ? values.getOrDefault(PortalFacts.NAME, "") : title,
                values.getOrDefault(PortalFacts.ID, ""),
                values.get(PortalFacts.UPDATE_TIME),
                content,
                answer.validators());
    }
}
