package io.github.feishucodegen.client;

import io.github.feishucodegen.client.model.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the requests and responses of an operation have the items and tokens of its pages. */
final class Paging {
    private final String tokenOfRequest;
    private final String items;
    private final String tokenOfResponse;
    private final @Nullable String hasMore;

    Paging(String tokenOfRequest, String items, String tokenOfResponse, @Nullable String hasMore) {
        this.tokenOfRequest = tokenOfRequest;
        this.items = items;
        this.tokenOfResponse = tokenOfResponse;
        this.hasMore = hasMore;
    }

    /** The items of one page; empty if the page has no list. */
    List<?> items(ApiResponse<?> page) {
        Object value = Members.read(page, items);
        return value instanceof List ? (List<?>) value : List.of();
    }

    /** The request for the page after the given one; null after the last page. */
    <Q extends ApiRequest> @Nullable Q next(Q asked, ApiResponse<?> page) {
        if (hasMore != null && Boolean.FALSE.equals(Members.read(page, hasMore))) {
            return null;
        }
        Object token = Members.read(page, tokenOfResponse);
        if (token == null || token instanceof String && ((String) token).isBlank()) {
            return null;
        }
        return Members.write(asked, tokenOfRequest, token);
    }
}
