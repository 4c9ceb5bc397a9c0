package io.github.feishucodegen.naming;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.lock.ClassKey;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.model.Type;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the request, response, body and data classes of one operation. */
final class OperationNaming {
    private static final Set<String> ENVELOPE = Set.of("code", "msg", "error");

    private final Operation operation;
    private final String stem;
    private final ObjectNaming objects;
    private final Findings findings;

    /** Reserves the operation's class names, which all begin with the same stem. */
    OperationNaming(Operation operation, ObjectNaming objects, Findings findings) {
        this.operation = operation;
        this.objects = objects;
        this.findings = findings;
        this.stem = takeStem();
    }

    private String takeStem() {
        ClassKey route = new ClassKey.OfOperation(operation.key());
        String before = objects.classNames().before().get(route);
        String stem =
                before != null && Identifiers.isIdentifier(before) && isFree(before, route) ? before : freeStem(route);
        objects.names().takeAll(classNames(stem));
        objects.classNames().give(route, stem);
        return stem;
    }

    private String freeStem(ClassKey route) {
        String wanted = Identifiers.className(Identifiers.camel(operation.id().method())
                + Identifiers.camel(operation.id().resource()));
        String free = wanted;
        for (int number = 2; !isFree(free, route); number++) {
            free = NameScope.numbered(wanted, number);
        }
        if (!free.equals(wanted)) {
            findings.renamed(operation.id().toString(), wanted, free, location(operation));
        }
        return free;
    }

    private boolean isFree(String stem, ClassKey route) {
        return classNames(stem).stream().allMatch(name -> objects.names().isFreeFor(name, route));
    }

    /** All class names that an operation with this stem can ever have. */
    static List<String> allClassNames(String stem) {
        return List.of(stem + "Req", stem + "Resp", stem + "ReqBody", stem + "RespBody");
    }

    private List<String> classNames(String stem) {
        List<String> names = new ArrayList<>(List.of(stem + "Req", stem + "Resp"));
        RequestBody body = operation.body();
        if (body != null && isAnonymousObject(body.content())) {
            names.add(stem + "ReqBody");
        }
        if (isAnonymousObject(dataType())) {
            names.add(stem + "RespBody");
        }
        return names;
    }

    OperationNames names(String method, String constant) {
        return new OperationNames(operation, method, constant, request(), response());
    }

    private RequestClass request() {
        JavaClass name = objects.named(stem + "Req");
        EnclosingClass owner =
                new EnclosingClass(name.simpleName(), stem, operation.id().toString(), 0);
        MemberNaming naming = objects.naming(name.simpleName(), InheritedMembers.OF_REQUEST);
        List<Parameter> parameters = distinctParameters();
        List<Member> members = objects.members(
                parameters.stream().map(Parameter::field).toList(),
                owner,
                naming,
                field -> objects.typeOf(field, owner));
        List<RequestClass.Placed> placed = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            placed.add(new RequestClass.Placed(parameters.get(i).in(), members.get(i)));
        }
        return new RequestClass(name, placed, body(naming));
    }

    private List<Parameter> distinctParameters() {
        Set<String> seen = new HashSet<>();
        List<Parameter> distinct = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            Field field = parameter.field();
            if (seen.add(parameter.in() + field.name())) {
                distinct.add(parameter);
            } else {
                findings.fieldRepeated(field.name(), operation.id().toString(), field.location());
            }
        }
        return distinct;
    }

    private @Nullable Member body(MemberNaming naming) {
        RequestBody body = operation.body();
        if (body == null) {
            return null;
        }
        Location location = location(operation);
        Field field = Field.of("body", body.content(), location).withDescription(LocalizedText.ofAll("The body."));
        JavaClass ownClass = objects.named(stem + "ReqBody");
        EnclosingClass owner = new EnclosingClass(ownClass.simpleName(), stem, "body of " + operation.id(), 1);
        ValueType type = objects.typeOf(field, owner, () -> owner);
        JavaClass setterName = type instanceof ObjectValue object ? object.type() : ownClass;
        return new Member(
                field, type, naming.setterFor(setterName, location), naming.getterFor(setterName, location), null);
    }

    private ResponseClass response() {
        JavaClass name = objects.named(stem + "Resp");
        if (!(operation.response() instanceof Response.Json json)) {
            objects.naming(name.simpleName(), InheritedMembers.OF_RESPONSE);
            return new ResponseClass(name, true, List.of());
        }
        EnclosingClass owner = new EnclosingClass(name.simpleName(), stem, "response of " + operation.id(), 0);
        List<Field> fields = json.content().fields().stream()
                .filter(field -> !ENVELOPE.contains(field.name()))
                .toList();
        MemberNaming naming = objects.naming(name.simpleName(), InheritedMembers.OF_RESPONSE);
        List<Member> members = objects.members(
                objects.distinct(fields, owner), owner, naming, field -> typeOfResponseField(field, owner));
        naming.forget(ResponseClass.DATA);
        return new ResponseClass(
                name,
                false,
                members.stream().map(OperationNaming::withFixedNames).toList());
    }

    private static Member withFixedNames(Member member) {
        return member.field().name().equals(ResponseClass.DATA)
                ? new Member(member.field(), member.type(), "data", "getData", member.listed())
                : member;
    }

    private ValueType typeOfResponseField(Field field, EnclosingClass response) {
        if (!field.name().equals(ResponseClass.DATA)) {
            return objects.typeOf(field, response);
        }
        EnclosingClass data = new EnclosingClass(stem + "RespBody", stem, "data of " + operation.id(), 1);
        return objects.typeOf(field.withType(own(field.type())), response, () -> data);
    }

    /**
     * The type of a response's data, without its name. The platform's SDK has a separate class for each response's
     * data.
     */
    private static Type own(Type data) {
        return data instanceof ObjectType object && !object.fields().isEmpty()
                ? new ObjectType(null, object.fields())
                : data;
    }

    private @Nullable Type dataType() {
        if (operation.response() instanceof Response.Json json) {
            for (Field field : json.content().fields()) {
                if (field.name().equals(ResponseClass.DATA)) {
                    return own(field.type());
                }
            }
        }
        return null;
    }

    private static boolean isAnonymousObject(@Nullable Type type) {
        return type != null
                && type.innermost() instanceof ObjectType object
                && object.name() == null
                && !object.fields().isEmpty();
    }

    static Location location(Operation operation) {
        return operation.pages().stream()
                .findFirst()
                .map(SourcePage::location)
                .orElse(new Location(operation.id().toString(), 1));
    }
}
