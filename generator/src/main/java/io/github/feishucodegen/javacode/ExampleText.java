package io.github.feishucodegen.javacode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The examples of one resource as text, in the form that the runtime's {@code DocumentedExamples} reads. */
final class ExampleText {
    private static final List<Member> ENVELOPE =
            List.of(envelope("code", Scalar.INTEGER), envelope("msg", Scalar.STRING), envelope("error", Scalar.ANY));

    private final ExampleJson reading;
    private final StringBuilder text = new StringBuilder();

    ExampleText(ExampleJson reading) {
        this.reading = reading;
    }

    /** A member of the envelope, which the runtime reads from every response. */
    private static Member envelope(String name, Scalar type) {
        Field field = Field.of(name, AnyType.ANY, new Location(name, 1));
        return new Member(field, type, name, name, null);
    }

    static boolean hasJsonBody(OperationNames names) {
        RequestBody body = names.operation().body();
        return body != null && body.mediaType() == RequestBody.MediaType.JSON;
    }

    void add(OperationNames names, Map<JavaClass, ObjectClass> objects) {
        String id = names.operation().id().toString();
        Member body = names.request().body();
        if (hasJsonBody(names) && body != null && body.type() instanceof ObjectValue object) {
            List<Member> members = objects.get(object.type()).members();
            names.operation().requestExamples().forEach(example -> add("request " + id, example, members));
        }
        if (names.operation().response() instanceof Response.Json) {
            List<Member> members = new ArrayList<>(names.response().members());
            members.addAll(ENVELOPE);
            names.operation().responseExamples().forEach(example -> add("response " + id, example, members));
        }
    }

    private void add(String subject, Example example, List<Member> members) {
        // Only the file name is written, so that the text does not depend on the folder of the pages.
        String page = example.location().page();
        String place = page.substring(page.lastIndexOf('/') + 1).replaceAll("[|\\s]", "_") + ":"
                + example.location().line();
        Optional<ObjectNode> json = ExampleJson.parse(example.text());
        if (json.isEmpty()) {
            text.append("### left out: ")
                    .append(subject)
                    .append(" | ")
                    .append(place)
                    .append(" | no JSON object\n");
            return;
        }
        text.append("### ").append(subject).append(" | ").append(place);
        reading.contradiction(json.get(), members)
                .ifPresent(rule -> text.append(" | ").append(rule));
        text.append('\n').append(example.text().strip()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
