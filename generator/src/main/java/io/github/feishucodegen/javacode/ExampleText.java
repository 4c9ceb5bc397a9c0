package io.github.feishucodegen.javacode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.naming.EventNames;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The examples of one resource, or of the events of one version, as text. It has the form that the runtime's
 * {@code DocumentedExamples} and {@code DocumentedEvents} read.
 */
final class ExampleText {
    private static final List<Member> ENVELOPE =
            List.of(envelope("code", Scalar.INTEGER), envelope("msg", Scalar.STRING), envelope("error", Scalar.ANY));

    private static final List<Member> EVENT_ENVELOPE = Stream.of("schema", "header", "ts", "uuid", "token", "type")
            .map(name -> envelope(name, Scalar.ANY))
            .toList();

    private final ExampleJson reading;
    private final StringBuilder text = new StringBuilder();

    ExampleText(ExampleJson reading) {
        this.reading = reading;
    }

    /** A member of an envelope, which the runtime reads itself. */
    private static Member envelope(String name, ValueType type) {
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

    void add(EventNames names, Map<JavaClass, ObjectClass> objects) {
        List<Member> payload = new ArrayList<>(EVENT_ENVELOPE);
        payload.add(envelope("event", new ObjectValue(names.data())));
        for (Event event : names.events()) {
            String type = event.id().type();
            event.examples().forEach(example -> add("event " + type, example, payload));
            if (names.answer() != null) {
                List<Member> answer = objects.get(names.answer()).members();
                event.answerExamples().forEach(example -> add("answer " + type, example, answer));
            }
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
