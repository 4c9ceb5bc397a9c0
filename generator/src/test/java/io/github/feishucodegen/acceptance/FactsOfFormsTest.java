package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationKey;
import io.github.feishucodegen.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What pages say beside their fields arrives from each form of the same pages. */
@Tag("corpus")
class FactsOfFormsTest {
    private static final Map<String, Function<Operation, Object>> FACTS = Map.of(
            "id", Operation::id,
            "app types", Operation::appTypes,
            "tokens", Operation::tokens,
            "scopes", operation -> operation.scopes().stream().map(Scope::id).toList(),
            "field scopes",
                    operation -> operation.fieldScopes().stream().map(Scope::id).toList(),
            "rates", Operation::rateLimits,
            "deprecated", Operation::deprecated,
            "errors",
                    operation ->
                            operation.errors().stream().map(ErrorCode::code).toList());

    @Test
    void mixedPagesSayWhatNativeOnesSay() {
        assertThat(differences(PlatformPages.MIXED)).isEmpty();
    }

    @Test
    void convertedPagesOfTheSameDaySayWhatNativeOnesSay() {
        assertThat(differences(PlatformPages.CONVERTED_2026_03))
                .extracting(difference -> difference.substring(0, difference.indexOf(':')))
                // The conversion lost the link of a page that names the operation.
                // On one page it lost a second table of errors.
                .containsExactlyInAnyOrder("auth.v3.auth.tenant_access_token id", "drive.v1.export_task.create errors");
    }

    @Test
    void operationsHaveOneIdInAllForms() {
        assertThat(ids(PlatformPages.MIRROR))
                .containsExactlyInAnyOrder(
                        // Mirrored pages name these by their address only, which has the singular of the last word.
                        "im.v1.chat.member.delete",
                        "im.v1.chat.member.get",
                        "im.v1.chat.member.me_join",
                        "helpdesk.v1.ticket_customized_field.update",
                        "docx.v1.document.block.convert",
                        // The official SDK has another name than the platform.
                        "auth.v3.app_ticket.resend",
                        "corehr.v2.report_detail_row.batch_delete",
                        "corehr.v2.workforce_plan_detail_row.batch_save",
                        // Nothing tells that the official SDK's bot_message has two parts.
                        "helpdesk.v1.bot_message.create");
        assertThat(ids(PlatformPages.PUBLISHED))
                // Only the address names them.
                .containsExactlyInAnyOrder(
                        "auth.v3.auth.tenant_access_token", "helpdesk.v1.ticket_customized_field.update");
    }

    /** The ids that differ from those of native pages. */
    private static List<String> ids(PlatformPages form) {
        Map<OperationKey, Operation> known = known();
        return form.model().operations().stream()
                .filter(operation -> known.containsKey(operation.key()))
                .filter(operation -> !known.get(operation.key()).id().equals(operation.id()))
                .map(operation -> operation.id().toString())
                .toList();
    }

    private static Map<OperationKey, Operation> known() {
        return PlatformPages.NATIVE.model().operations().stream()
                .collect(Collectors.toMap(Operation::key, Function.identity()));
    }

    private static List<String> differences(PlatformPages form) {
        Map<OperationKey, Operation> known = known();
        List<String> differences = new ArrayList<>();
        List<Operation> operations = form.model().operations();
        for (Operation operation : operations) {
            Operation other = Objects.requireNonNull(known.get(operation.key()), operation.key()::toString);
            FACTS.forEach((name, fact) -> {
                if (!fact.apply(operation).equals(fact.apply(other))) {
                    differences.add(operation.id() + " " + name + ": " + fact.apply(operation) + ", and "
                            + fact.apply(other) + " in native");
                }
            });
        }
        assertThat(operations).hasSizeGreaterThan(100);
        return differences;
    }
}
