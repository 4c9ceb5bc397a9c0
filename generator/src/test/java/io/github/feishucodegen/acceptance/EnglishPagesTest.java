package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.AppType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** English pages, of which some files hold several, say what a person reads on them. */
@Tag("corpus")
class EnglishPagesTest {
    /** Written down from the pages: a field ends in ! where it is required, and in [values] where it lists them. */
    private static final String EXPECTED = """
            auth.v3.app_ticket.resend POST /open-apis/auth/v3/app_ticket/resend
              rates [] apps [STORE] tokens [] scopes [] field scopes [] errors 0
              body app_id! app_secret!
              response code msg
            auth.v3.tenant_access_token.create POST /open-apis/auth/v3/tenant_access_token
              rates [] apps [STORE] tokens [] scopes [] field scopes [] errors 0
              body app_access_token! tenant_key!
              response code msg tenant_access_token expire
            authen.v2.oauth.token POST /open-apis/authen/v2/oauth/token
              rates [1000 in 60, 50 in 1] apps [CUSTOM, STORE] tokens [] scopes [] field scopes [] errors 21
              body grant_type! client_id! client_secret! code! redirect_uri code_verifier scope
              response code access_token expires_in refresh_token refresh_token_expires_in token_type scope error error_description
            bitable.v1.app.block_workflow.list GET /open-apis/bitable/v1/apps/:app_token/block_workflows
              rates [20 in 60] apps [CUSTOM, STORE] tokens [TENANT, USER] scopes [bitable:app] field scopes [] errors 23
              parameters app_token!(1..200)
              response code msg data.items.workflow_id data.items.title data.items.status[Enable, Disable]
            bitable.v1.app.workflow.list GET /open-apis/bitable/v1/apps/:app_token/workflows
              rates [20 in 1] apps [CUSTOM, STORE] tokens [TENANT, USER] scopes [bitable:app, bitable:app:readonly] field scopes [] errors 18
              parameters app_token! page_token page_size
              response code msg data.workflows.workflow_id data.workflows.status data.workflows.title
            bitable.v1.app.workflow.update PUT /open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id
              rates [10 in 1] apps [CUSTOM, STORE] tokens [TENANT, USER] scopes [bitable:app] field scopes [] errors 14
              parameters app_token! workflow_id!
              body status!
              response code msg data
            jssdk.v1.ticket.get POST /open-apis/jssdk/ticket/get
              rates [] apps [] tokens [TENANT] scopes [] field scopes [] errors 0
              response code msg data.ticket data.expire_in
            sheets.v3.spreadsheet.create POST /open-apis/sheets/v3/spreadsheets
              rates [20 in 60] apps [CUSTOM, STORE] tokens [TENANT, USER] scopes [drive:drive, sheets:spreadsheet, sheets:spreadsheet:create] field scopes [] errors 6
              body title(0..255) folder_token
              response code msg data.spreadsheet.title data.spreadsheet.folder_token data.spreadsheet.url data.spreadsheet.spreadsheet_token
            sheets.v3.spreadsheet.get GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token
              rates [100 in 60] apps [CUSTOM, STORE] tokens [TENANT, USER] scopes [drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:readonly] field scopes [contact:user.employee_id:readonly] errors 7
              parameters spreadsheet_token! user_id_type[open_id, union_id, user_id]
              response code msg data.spreadsheet.title data.spreadsheet.owner_id data.spreadsheet.token data.spreadsheet.url
            sheets.v3.spreadsheet.patch PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token
              rates [20 in 60] apps [CUSTOM, STORE] tokens [TENANT, USER] scopes [drive:drive, sheets:spreadsheet] field scopes [] errors 8
              parameters spreadsheet_token!
              body title
              response code msg data
            """;

    private static final String EVENT = " schema header.event_id header.event_type header.create_time header.token"
            + " header.app_id header.tenant_key event.object.contact_field_key event.object.allow_open_query"
            + " event.old_object.contact_field_key event.old_object.allow_open_query";

    @Test
    void everyRowStandsAtItsPlace() {
        Result<ReadResult> read =
                Pipeline.read(new PageSelection(List.of(Shared.find("corpus", "english")), List.of(), List.of()));

        assertThat(read.hasErrors()).isFalse();
        assertThat(read.value().counts().events()).isEqualTo(1);
        assertThat(read.value().model().events()).singleElement().satisfies(event -> {
            assertThat(event.id()).hasToString("contact.custom_attr_event.updated_v3");
            assertThat(event.appTypes()).containsExactlyInAnyOrder(AppType.CUSTOM, AppType.STORE);
            assertThat(event.scopes())
                    .extracting(Scope::id)
                    .containsExactly("contact:contact:readonly_as_app", "contact:contact:access_as_app");
            assertThat(text("", event.content())).isEqualTo(EVENT);
            assertThat(event.examples()).hasSize(1);
        });
        assertThat(read.value().counts().unreadable()).isZero();
        assertThat(read.value().model().operations().stream()
                        .map(EnglishPagesTest::text)
                        .collect(Collectors.joining()))
                .isEqualTo(EXPECTED);
    }

    private static String text(Operation operation) {
        List<String> lines = new ArrayList<>();
        lines.add(operation.id() + " " + operation.method() + " " + operation.path());
        lines.add("rates "
                + operation.rateLimits().stream()
                        .map(rate -> rate.calls() + " in " + rate.seconds())
                        .toList()
                + " apps " + operation.appTypes() + " tokens " + operation.tokens() + " scopes "
                + operation.scopes().stream().map(Scope::id).toList() + " field scopes "
                + operation.fieldScopes().stream().map(Scope::id).toList() + " errors "
                + operation.errors().size());
        if (!operation.parameters().isEmpty()) {
            lines.add("parameters"
                    + operation.parameters().stream()
                            .map(parameter -> text("", parameter.field()))
                            .collect(Collectors.joining()));
        }
        if (operation.body() != null) {
            lines.add("body" + text("", operation.body().content()));
        }
        lines.add("response" + text("", ((Response.Json) operation.response()).content()));
        return String.join("\n  ", lines) + "\n";
    }

    private static String text(String prefix, ObjectType object) {
        return object.fields().stream().map(field -> text(prefix, field)).collect(Collectors.joining());
    }

    private static String text(String prefix, Field field) {
        String name = prefix + field.name();
        if (field.type().innermost() instanceof ObjectType object
                && !object.fields().isEmpty()) {
            return text(name + ".", object);
        }
        var limits = field.constraints();
        return " " + name + (field.required() ? "!" : "")
                + (limits.minLength() == null ? "" : "(" + limits.minLength() + ".." + limits.maxLength() + ")")
                + (field.values().isEmpty()
                        ? ""
                        : field.values().stream().map(value -> value.value()).toList());
    }
}
