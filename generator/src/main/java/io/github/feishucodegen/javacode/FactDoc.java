package io.github.feishucodegen.javacode;

import io.github.feishucodegen.model.AppType;
import io.github.feishucodegen.model.RateLimit;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.ScopeRequirement;
import io.github.feishucodegen.model.SourcePage;
import java.util.List;
import java.util.Objects;

/** The facts that pages state about operations and events alike, as items of Javadoc. */
final class FactDoc {
    private FactDoc() {}

    static void addRateLimits(JavadocBuilder doc, List<RateLimit> limits) {
        addList(doc, "Rate limits", limits.stream().map(FactDoc::text).toList());
    }

    static void addAppTypes(JavadocBuilder doc, List<AppType> types) {
        addList(doc, "App types", types.stream().map(FactDoc::text).toList());
    }

    static void addScopes(
            JavadocBuilder doc, List<Scope> scopes, ScopeRequirement requirement, List<Scope> fieldScopes) {
        List<Scope> own = scopes.stream().filter(scope -> !scope.additional()).toList();
        List<Scope> additional = scopes.stream().filter(Scope::additional).toList();
        if (!own.isEmpty()) {
            String label = switch (requirement) {
                case ANY -> "Scopes, any of";
                case ALL -> "Scopes, all of";
            };
            doc.fact(label, FieldDoc.scopes(own));
        }
        if (!additional.isEmpty()) {
            doc.fact("Scopes that some calls need in addition", FieldDoc.scopes(additional));
        }
        if (!fieldScopes.isEmpty()) {
            doc.fact("Field scopes", FieldDoc.scopes(fieldScopes));
        }
    }

    static void addPages(JavadocBuilder doc, List<SourcePage> pages) {
        pages.stream()
                .map(SourcePage::url)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(url -> doc.fact("Page", PageText.link(url)));
    }

    static void addList(JavadocBuilder doc, String label, List<String> texts) {
        if (!texts.isEmpty()) {
            doc.fact(label, String.join(", ", texts));
        }
    }

    private static String text(RateLimit limit) {
        return limit.calls()
                + switch (limit.seconds()) {
                    case 1 -> " a second";
                    case 60 -> " a minute";
                    case 3600 -> " an hour";
                    case 86_400 -> " a day";
                    default -> " in " + limit.seconds() + " seconds";
                };
    }

    private static String text(AppType type) {
        return switch (type) {
            case CUSTOM -> "custom";
            case STORE -> "store";
        };
    }
}
