package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.declaration.Limits;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.declaration.SdkSample;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.declaration.TypeNote;
import io.github.feishucodegen.declaration.ValueDeclaration;
import io.github.feishucodegen.declaration.Written;
import io.github.feishucodegen.diagnostic.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes declarations as a reader of pages would, for tests of what comes after. */
final class PageBuilder {
    private final String page;
    private final String httpMethod;
    private final String url;
    private final List<OperationNames> names = new ArrayList<>();
    private final List<ScopeDeclaration> scopes = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final List<TypeNote> notes = new ArrayList<>();
    private final List<ExampleDeclaration> requests = new ArrayList<>();
    private final List<ExampleDeclaration> responses = new ArrayList<>();
    private List<RowDeclaration> path = List.of();
    private List<RowDeclaration> query = List.of();
    private List<RowDeclaration> headers = List.of();
    private List<RowDeclaration> body = List.of();
    private List<RowDeclaration> response = List.of();
    private @Nullable LocalDate updated;
    private @Nullable SdkSample sample;
    private boolean binary;
    private int line = 10;

    private PageBuilder(String page, String httpMethod, String url) {
        this.page = page;
        this.httpMethod = httpMethod;
        this.url = url;
    }

    static PageBuilder page(String page, String httpMethod, String url) {
        return new PageBuilder(page, httpMethod, url);
    }

    PageBuilder named(
            OperationNames.Evidence evidence, String project, String version, String resource, String method) {
        names.add(new OperationNames(evidence, project, version, resource, method));
        return this;
    }

    PageBuilder updated(String day) {
        updated = LocalDate.parse(day);
        return this;
    }

    PageBuilder scope(String id) {
        scopes.add(new ScopeDeclaration(id, ""));
        return this;
    }

    PageBuilder token(String kind) {
        tokens.add(kind);
        return this;
    }

    PageBuilder path(String... rows) {
        path = rows(rows);
        return this;
    }

    PageBuilder query(String... rows) {
        query = rows(rows);
        return this;
    }

    PageBuilder headers(String... rows) {
        headers = rows(rows);
        return this;
    }

    PageBuilder body(String... rows) {
        body = rows(rows);
        return this;
    }

    PageBuilder response(String... rows) {
        response = rows(rows);
        return this;
    }

    PageBuilder note(String name, String... rows) {
        notes.add(new TypeNote(at(), name, rows(rows)));
        return this;
    }

    PageBuilder requestExample(String json) {
        requests.add(new ExampleDeclaration(at(), json));
        return this;
    }

    PageBuilder responseExample(String json) {
        responses.add(new ExampleDeclaration(at(), json));
        return this;
    }

    PageBuilder binaryResponse() {
        binary = true;
        return this;
    }

    PageBuilder sdkBody(String setter, String bodyClass) {
        sample = new SdkSample(at(), "", List.of("a", "v1", "b", "create"), "CreateBReq", setter, bodyClass);
        return this;
    }

    OperationDeclaration build() {
        return OperationDeclaration.builder(
                        new Location(page, 1),
                        new Written<>(url, new Location(page, 5)),
                        new Written<>(HttpVerb.valueOf(httpMethod), new Location(page, 6)))
                .language("en")
                .title("title of " + page)
                .updated(updated)
                .names(names)
                .scopes(scopes)
                .tokens(tokens)
                .headers(new TableDeclaration(headers))
                .pathParameters(new TableDeclaration(path))
                .queryParameters(new TableDeclaration(query))
                .body(new TableDeclaration(body))
                .response(new TableDeclaration(response))
                .binaryResponse(binary)
                .typeNotes(notes)
                .requestExamples(requests)
                .responseExamples(responses)
                .sdkSample(sample)
                .dialect("native")
                .build();
    }

    private Location at() {
        return new Location(page, line++);
    }

    private List<RowDeclaration> rows(String... rows) {
        return Stream.of(rows).map(text -> row(at(), text)).toList();
    }

    /**
     * {@code name type}, then {@code !} for a required row and {@code =a,b} for listed and {@code ~a,b} for possible
     * values; {@code .}s in front tell an exact depth, {@code >} a row somewhere below the top, and {@code 0} an exact
     * depth of nought.
     */
    static RowDeclaration row(Location at, String text) {
        String[] words = text.split(" ");
        int dots = (int) words[0].chars().filter(c -> c == '.').count();
        boolean top = words[0].startsWith("0");
        boolean below = words[0].startsWith(">");
        Depth depth = below ? Depth.NESTED : dots > 0 || top ? Depth.exactly(dots) : Depth.UNKNOWN;
        List<ValueDeclaration> values = new ArrayList<>();
        Boolean required = null;
        for (int i = 2; i < words.length; i++) {
            if (words[i].matches("[=~].*")) {
                Stream.of(words[i].substring(1).split(",")).forEach(v -> values.add(new ValueDeclaration(v, "")));
            } else {
                required = words[i].equals("!");
            }
        }
        boolean possible = text.contains(" ~");
        CellDeclaration cell =
                new CellDeclaration("", null, null, null, values, possible, Limits.NONE, false, List.of(), null);
        return new RowDeclaration(at, words[0].replaceAll("[.>0]", ""), depth, words[1], required, cell);
    }
}
