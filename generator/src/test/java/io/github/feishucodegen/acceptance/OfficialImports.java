package io.github.feishucodegen.acceptance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What moving from the official SDK to a generated client takes: other imports, and nothing else. */
final class OfficialImports {
    private static final String RUNTIME = "io.github.feishucodegen.client";

    private static final Map<String, String> MOVED = new LinkedHashMap<>();

    static {
        MOVED.put("com.google.gson.JsonParser", RUNTIME + ".json.JsonParser");
        MOVED.put("com.lark.oapi.core.utils.Jsons", RUNTIME + ".json.Jsons");
        MOVED.put("com.lark.oapi.core.request.RequestOptions", RUNTIME + ".RequestOptions");
        MOVED.put("com.lark.oapi.core.response.RawResponse", RUNTIME + ".RawResponse");
        MOVED.put("com.lark.oapi.core.enums.BaseUrlEnum", RUNTIME + ".BaseUrlEnum");
        MOVED.put("com.lark.oapi.Client", GeneratedClient.BASE_PACKAGE + ".Client");
        MOVED.put("com.lark.oapi.core.request.EventReq", RUNTIME + ".event.EventReq");
        MOVED.put("com.lark.oapi.core.response.EventResp", RUNTIME + ".event.EventResp");
        MOVED.put("com.lark.oapi.event.EventDispatcher", GeneratedClient.BASE_PACKAGE + ".EventDispatcher");
        MOVED.put("com.lark.oapi.event.CustomEventHandler", RUNTIME + ".event.CustomEventHandler");
        MOVED.put("com.lark.oapi.event.CustomAppTicketEventHandler", RUNTIME + ".event.CustomAppTicketEventHandler");
        MOVED.put(
                "com.lark.oapi.event.cardcallback.P2CardActionTriggerHandler",
                GeneratedClient.BASE_PACKAGE + ".service.card.CardService.P2CardActionTriggerHandler");
        MOVED.put("com.lark.oapi.event.cardcallback.model", GeneratedClient.BASE_PACKAGE + ".service.card.v1.model");
        MOVED.put("com.lark.oapi.service", GeneratedClient.BASE_PACKAGE + ".service");
    }

    private OfficialImports() {}

    /** The table of docs/migrating-from-the-official-sdk.md has these. */
    static Map<String, String> moved() {
        return MOVED;
    }

    static String change(String source) {
        String changed = source;
        for (Map.Entry<String, String> moved : MOVED.entrySet()) {
            changed = changed.replaceAll(
                    "(?m)^import " + Pattern.quote(moved.getKey()) + "\\b",
                    Matcher.quoteReplacement("import " + moved.getValue()));
        }
        return changed;
    }
}
