package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.model.AppType;
import io.github.feishucodegen.model.Deprecation;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.RateLimit;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.ScopeRequirement;
import io.github.feishucodegen.model.SourcePage;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The {@code x-feishu-*} members, for what OpenAPI cannot express. */
final class Extensions {
    /** The documented name of a parameter, if the document uses another one. */
    static final String NAME = "x-feishu-name";

    /** An example that is not JSON of the documented type. */
    static final String EXAMPLE_TEXT = "x-feishu-example-text";

    private Extensions() {}

    static void addTo(ObjectNode node, Operation operation) {
        node.set("x-feishu-operation", id(operation.id()));
        Json.setList(
                node,
                "x-feishu-tokens",
                Json.array(operation.tokens(), token -> Json.NODES.textNode(SecuritySchemes.name(token))));
        Json.setList(node, "x-feishu-app-types", appTypes(operation.appTypes()));
        addScopes(node, operation.scopes(), operation.scopeRequirement());
        Json.setList(node, "x-feishu-field-scopes", scopes(operation.fieldScopes()));
        Json.setList(node, "x-feishu-rate-limits", Json.array(operation.rateLimits(), Extensions::rateLimit));
        Json.setList(node, "x-feishu-error-codes", Json.array(operation.errors(), Extensions::errorCode));
        Json.setList(node, "x-feishu-required-sets", RequiredSets.extension(operation));
        Json.setList(node, "x-feishu-links", Json.texts(operation.links()));
        Json.setList(node, "x-feishu-source-pages", Json.array(operation.pages(), Extensions::sourcePage));
    }

    static void addTo(ObjectNode node, Event event) {
        Json.setList(node, "x-feishu-app-types", appTypes(event.appTypes()));
        addScopes(node, event.scopes(), event.scopeRequirement());
        Json.setList(node, "x-feishu-field-scopes", scopes(event.fieldScopes()));
        Json.setList(node, "x-feishu-rate-limits", Json.array(event.rateLimits(), Extensions::rateLimit));
        Json.setList(node, "x-feishu-links", Json.texts(event.links()));
        Json.setList(node, "x-feishu-source-pages", Json.array(event.pages(), Extensions::sourcePage));
    }

    private static ArrayNode appTypes(List<AppType> types) {
        return Json.array(types, type -> Json.NODES.textNode(type.name().toLowerCase(Locale.ROOT)));
    }

    static ArrayNode scopes(List<Scope> scopes) {
        return Json.array(scopes, scope -> {
            ObjectNode node = Json.object().put("id", scope.id());
            Json.putText(node, "description", scope.description());
            if (scope.additional()) {
                node.put("additional", true);
            }
            return node;
        });
    }

    /** Adds the keyword {@code deprecated}, and what is known of the end and the replacement. */
    static void addDeprecation(ObjectNode node, @Nullable Deprecation deprecation) {
        if (deprecation == null) {
            return;
        }
        node.put("deprecated", true);
        if (deprecation.ends() != null) {
            node.put("x-feishu-ends", deprecation.ends().toString());
        }
        if (deprecation.replacement() != null) {
            node.put("x-feishu-replacement", deprecation.replacement());
        }
    }

    private static void addScopes(ObjectNode node, List<Scope> scopes, ScopeRequirement requirement) {
        Json.setList(node, "x-feishu-scopes", scopes(scopes));
        if (requirement != ScopeRequirement.ANY) {
            node.put("x-feishu-scope-requirement", requirement.name().toLowerCase(Locale.ROOT));
        }
    }

    static ObjectNode exampleText(Example example) {
        return Json.object()
                .put("text", example.text())
                .put("page", example.location().page())
                .put("line", example.location().line());
    }

    private static ObjectNode id(OperationId id) {
        return Json.object()
                .put("project", id.project())
                .put("version", id.version())
                .put("resource", id.resource())
                .put("method", id.method());
    }

    private static ObjectNode rateLimit(RateLimit limit) {
        return Json.object().put("calls", limit.calls()).put("seconds", limit.seconds());
    }

    private static ObjectNode errorCode(ErrorCode error) {
        ObjectNode node = Json.object().put("code", error.code());
        if (error.httpStatus() != null) {
            node.put("httpStatus", error.httpStatus());
        }
        Json.putText(node, "description", error.description());
        Json.putText(node, "advice", error.advice());
        return node;
    }

    private static ObjectNode sourcePage(SourcePage page) {
        ObjectNode node = Json.object()
                .put("page", page.location().page())
                .put("line", page.location().line());
        if (page.url() != null) {
            node.put("url", page.url());
        }
        if (page.updated() != null) {
            node.put("updated", page.updated().toString());
        }
        return node;
    }
}
