package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.RequestClass;
import io.github.feishucodegen.naming.ResponseClass;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which operations have a method for the items of all pages, and what these are; a test holds it to the emitted code. */
final class Paging {
    private static final String TOKEN = "page_token";
    private static final List<String> TOKENS_OF_RESPONSES = List.of(TOKEN, "next_page_token");

    private Paging() {}

    static String method(OperationNames operation) {
        return operation.method() + "Items";
    }

    /**
     * The class of the items; nothing where there is no such method.
     *
     * @param objects of the operation's version, by class
     */
    static Optional<TypeText> item(OperationNames operation, Map<JavaClass, ObjectClass> objects) {
        Member data = find(operation.response().members(), ResponseClass.DATA);
        List<Member> members = data == null ? List.of() : members(data.type(), objects);
        boolean answers = TOKENS_OF_RESPONSES.stream().anyMatch(name -> find(members, name) != null);
        return answers && asks(operation.request(), objects) ? listed(members).map(TypeText::read) : Optional.empty();
    }

    private static boolean asks(RequestClass request, Map<JavaClass, ObjectClass> objects) {
        return request.parameters().stream()
                        .anyMatch(placed -> placed.member().field().name().equals(TOKEN))
                || request.body() != null && find(members(request.body().type(), objects), TOKEN) != null;
    }

    private static List<Member> members(ValueType type, Map<JavaClass, ObjectClass> objects) {
        ObjectClass object = type instanceof ObjectValue value ? objects.get(value.type()) : null;
        return object == null ? List.of() : object.members();
    }

    private static @Nullable Member find(List<Member> members, String name) {
        return members.stream()
                .filter(member -> member.field().name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What the list called items holds, or else the only list. */
    private static Optional<ValueType> listed(List<Member> members) {
        Member named = find(members, "items");
        if (named != null && named.type() instanceof ListValue list) {
            return Optional.of(list.element());
        }
        List<ValueType> elements = members.stream()
                .map(Member::type)
                .filter(ListValue.class::isInstance)
                .map(type -> ((ListValue) type).element())
                .toList();
        return elements.size() == 1 ? Optional.of(elements.get(0)) : Optional.empty();
    }
}
