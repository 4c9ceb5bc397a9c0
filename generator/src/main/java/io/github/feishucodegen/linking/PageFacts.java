package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.Declaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.model.AppType;
import io.github.feishucodegen.model.RateLimit;
import io.github.feishucodegen.model.RequestBody.MediaType;
import io.github.feishucodegen.model.TokenKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Converts facts of a page into values of the model. */
final class PageFacts {
    /** The runtime sets these headers itself. */
    private static final Set<String> HANDLED_HEADERS = Set.of("authorization", "content-type");

    private PageFacts() {}

    static List<RateLimit> rateLimits(Declaration page) {
        return page.rateLimits().stream()
                .map(limit -> new RateLimit(
                        limit.calls(), Math.toIntExact(limit.period().toSeconds())))
                .toList();
    }

    static List<AppType> appTypes(Declaration page) {
        return Stream.of(AppType.values())
                .filter(type -> page.appTypes().contains(type == AppType.CUSTOM ? "custom" : "isv"))
                .toList();
    }

    static List<TokenKind> tokens(OperationDeclaration page) {
        return Stream.of(TokenKind.values())
                .filter(kind -> page.tokens().contains(word(kind)))
                .toList();
    }

    /** The word in pages, such as {@code tenant_access_token}. */
    static String word(TokenKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "_access_token";
    }

    /** The word in corrections: {@code custom} or {@code store}. */
    static String word(AppType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    static List<RowDeclaration> ownHeaders(OperationDeclaration page) {
        return page.headers().rows().stream()
                .filter(row -> !HANDLED_HEADERS.contains(row.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The media type in the {@code Content-Type} header. Empty if it is JSON or not stated. */
    static List<MediaType> otherThanJson(OperationDeclaration page) {
        for (RowDeclaration header : page.headers().rows()) {
            if (header.name().equalsIgnoreCase("content-type")) {
                CellDeclaration cell = header.cell();
                String said =
                        (cell.fixedValue() + " " + cell.example() + " " + cell.description()).toLowerCase(Locale.ROOT);
                if (said.contains("multipart/form-data")) {
                    return List.of(MediaType.MULTIPART);
                }
                if (said.contains("x-www-form-urlencoded")) {
                    return List.of(MediaType.FORM);
                }
            }
        }
        return List.of();
    }
}
