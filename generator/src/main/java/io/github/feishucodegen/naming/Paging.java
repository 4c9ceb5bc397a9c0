package io.github.feishucodegen.naming;

import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields with which an operation returns its result in pages. A path such as {@code data/items} names each.
 *
 * @param item the type of an item
 * @param tokenOfRequest the request field that takes the page token
 * @param items the response field with the list
 * @param tokenOfResponse the response field with the token of the next page
 * @param hasMore the response field that says whether more pages follow. Null if the response lacks it
 */
public record Paging(
        ValueType item,
        String tokenOfRequest,
        String items,
        String tokenOfResponse,
        @Nullable String hasMore) {
    private static final String TOKEN = "page_token";
    private static final List<String> TOKENS_OF_RESPONSES = List.of(TOKEN, "next_page_token");
    private static final String MORE = "has_more";
    private static final String DATA = ResponseClass.DATA + "/";

    /** The paging of an operation. Empty if it does not use pages, or if it is unclear which list is paged. */
    public static Optional<Paging> of(OperationNames operation, Map<JavaClass, ObjectClass> objects) {
        String asking = tokenOfRequest(operation.request(), objects);
        ObjectClass data = operation
                .response()
                .data()
                .map(member -> objectOf(member.type(), objects))
                .orElse(null);
        if (asking == null || data == null) {
            return Optional.empty();
        }
        Optional<String> answered = TOKENS_OF_RESPONSES.stream()
                .filter(name -> find(data, name) != null)
                .findFirst();
        Member list = list(data);
        if (answered.isEmpty() || list == null) {
            return Optional.empty();
        }
        ValueType item = ((ListValue) list.type()).element();
        return Optional.of(new Paging(
                item,
                asking,
                DATA + list.field().name(),
                DATA + answered.get(),
                find(data, MORE) == null ? null : DATA + MORE));
    }

    private static @Nullable String tokenOfRequest(RequestClass request, Map<JavaClass, ObjectClass> objects) {
        boolean inQuery = request.parameters().stream()
                .anyMatch(placed -> placed.member().field().name().equals(TOKEN));
        if (inQuery) {
            return TOKEN;
        }
        ObjectClass body =
                request.body() == null ? null : objectOf(request.body().type(), objects);
        return body != null && find(body, TOKEN) != null ? "body/" + TOKEN : null;
    }

    private static @Nullable ObjectClass objectOf(ValueType type, Map<JavaClass, ObjectClass> objects) {
        return type instanceof ObjectValue object ? objects.get(object.type()) : null;
    }

    private static @Nullable Member find(ObjectClass object, String name) {
        return object.members().stream()
                .filter(member -> member.field().name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The list named {@code items}, or the only list. */
    private static @Nullable Member list(ObjectClass data) {
        Member named = find(data, "items");
        if (named != null && named.type() instanceof ListValue) {
            return named;
        }
        List<Member> lists = data.members().stream()
                .filter(member -> member.type() instanceof ListValue)
                .toList();
        return lists.size() == 1 ? lists.get(0) : null;
    }
}
