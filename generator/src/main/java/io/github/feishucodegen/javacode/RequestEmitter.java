package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.RequiredSet;
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

    static TypeSpec emit(Operation operation, RequestClass request, List<String> rules) {
        ClassName name = JavaTypes.name(request.name());
        ClassName builderName = name.nestedClass("Builder");
        List<Slot> slots = slots(operation.body(), request);
        TypeSpec.Builder type = GeneratedClass.ofModel(name)
                .addJavadoc(doc(operation).toCode())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeTypes.API_REQUEST);
        addConstructor(type, slots, rules);
        SlotCode.addBuilders(type, name, builderName);
        slots.forEach(slot -> type.addMethod(GetterCode.terse(slot)));

        TypeSpec.Builder builder = SlotCode.builder(name, builderName)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.API_REQUEST_BUILDER, name, builderName));
        slots.forEach(slot -> SetterCode.addTo(builder, builderName, slot));
        builder.addMethod(SlotCode.build(name, "checked"));
        return type.addType(builder.build()).build();
    }

    private static void addConstructor(TypeSpec.Builder type, List<Slot> slots, List<String> rules) {
        if (slots.isEmpty()) {
            return;
        }
        List<CodeBlock> arguments = new ArrayList<>();
        List<ClassName> objects = slots.stream()
                .flatMap(slot -> JavaTypes.objectIn(slot.member().type()).stream())
                .toList();
        if (objects.size() == 1) {
            arguments.add(CodeBlock.of("new $T()", objects.get(0)));
        } else {
            SlotCode.addObjects(type, slots);
        }
        arguments.add(SlotCode.schema(slots));
        if (!rules.isEmpty()) {
            arguments.add(Literals.words(rules, "\n"));
        }
        SlotCode.addConstructor(type, arguments);
    }

    private static JavadocBuilder doc(Operation operation) {
        JavadocBuilder doc = new JavadocBuilder()
                .paragraph("The request of " + PageText.code(operation.id().toString()) + ".")
                .paragraph(PageText.line(operation.title()));
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
                        ? "The builder demands none of these:"
                        : "The builder demands all that one of them requires, whichever:"));
        for (RequiredSet set : sets) {
            String fields = set.fields().stream()
                    .map(field -> PageText.code(field.toString()))
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
