package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.RequiredSet;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.RequestClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the class of an operation's request. */
final class RequestEmitter {
    private RequestEmitter() {}

    static TypeSpec emit(ClientClass type, OperationNames names, List<String> rules) {
        Operation operation = names.operation();
        List<Slot> slots = slots(operation.body(), names.request());
        TypeSpec.Builder spec = DeclarationCode.modelType(type)
                .addJavadoc(doc(operation).toCode())
                .addModifiers(Modifier.FINAL);
        addConstructor(spec, type, slots, rules);
        SlotCode.addBuilders(spec, type);
        GetterCode.addTo(spec, type, slots, false);
        return spec.addType(SlotCode.builder(type.builder(), JavaTypes.name(type.name()), slots, "checked"))
                .build();
    }

    /** Adds the constructor. A request without fields has the default constructor of the compiler. */
    private static void addConstructor(TypeSpec.Builder spec, ClientClass type, List<Slot> slots, List<String> rules) {
        if (slots.isEmpty()) {
            SlotCode.addConstructor(spec, type, List.of());
            return;
        }
        List<CodeBlock> arguments = new ArrayList<>();
        List<ClassName> objects = slots.stream()
                .flatMap(slot -> JavaTypes.objectIn(slot.member().type()).stream())
                .toList();
        if (objects.size() == 1) {
            arguments.add(CodeBlock.of("new $T()", objects.get(0)));
        } else {
            SlotCode.addObjects(spec, slots);
        }
        arguments.add(SlotCode.schema(slots));
        if (!rules.isEmpty()) {
            arguments.add(Literals.words(rules, "\n"));
        }
        SlotCode.addConstructor(spec, type, arguments);
    }

    private static JavadocBuilder doc(Operation operation) {
        JavadocBuilder doc = new JavadocBuilder()
                .paragraph("The request of " + PageText.code(operation.id().toString()) + ".")
                .paragraph(PageText.firstLine(operation.title().text()));
        addSets(doc, RequiredSet.of(operation));
        if (operation.body() != null) {
            UsageDoc.addTo(doc, operation.body().content());
        }
        return doc;
    }

    private static void addSets(JavadocBuilder doc, List<RequiredSet> sets) {
        if (sets.isEmpty()) {
            return;
        }
        boolean open = sets.stream().anyMatch(set -> set.fields().isEmpty());
        doc.paragraph("Its pages require different fields. "
                + (open
                        ? "{@code check()} requires none of these fields:"
                        : "{@code check()} requires all fields of at least one page:"));
        for (RequiredSet set : sets) {
            String fields = set.fields().stream()
                    .map(field -> PageText.code(field.inOverlay()))
                    .collect(Collectors.joining(", "));
            doc.fact(PageText.line(set.title()), fields.isEmpty() ? "nothing more" : fields);
        }
    }

    /**
     * The slots of a request. The body comes first: rules find a slot by its name, and a parameter can be named
     * {@code body} too.
     */
    private static List<Slot> slots(@Nullable RequestBody body, RequestClass request) {
        List<Slot> slots = new ArrayList<>();
        if (body != null && request.body() != null) {
            String place = switch (body.mediaType()) {
                case JSON -> "body";
                case MULTIPART -> "multipart";
                case FORM -> "form";
            };
            slots.add(new Slot(0, request.body(), place));
        }
        for (RequestClass.Placed parameter : request.parameters()) {
            String place = parameter.in().name().toLowerCase(Locale.ROOT);
            slots.add(new Slot(slots.size(), parameter.member(), place));
        }
        return slots;
    }
}
