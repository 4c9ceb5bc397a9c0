package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.AppType;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.RateLimit;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.ScopeRequirement;
import io.github.feishucodegen.model.SourcePage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One event in two snapshots for each kind of edit: it was edited in this way and in no other. */
final class EventEdits {
    /** An event as its parts, of which an edit replaces some. */
    static final class Draft {
        String project = "library";
        Event.Kind kind = Event.Kind.CALLBACK;
        String title = "Book lent";
        String description = "A reader took a book.";
        boolean deprecated;
        List<RateLimit> rates = List.of(new RateLimit(5, 1));
        List<AppType> appTypes = List.of(AppType.CUSTOM);
        List<Scope> scopes = List.of(scope("library:book"));
        ScopeRequirement scopeRequirement = ScopeRequirement.ANY;
        List<Scope> fieldScopes = List.of();
        List<Field> content = List.of(field("book_id"));

        @Nullable
        List<Field> answer = List.of(field("toast"));

        String example = "{}";
        String page = "lent.md";

        Event build(String type) {
            Location at = new Location(type + "/" + page, 1);
            return new Event(
                    new EventId(project, "v1", type),
                    kind,
                    LocalizedText.ofAll(title),
                    LocalizedText.ofAll(description),
                    deprecated,
                    rates,
                    appTypes,
                    scopes,
                    scopeRequirement,
                    fieldScopes,
                    new ObjectType(null, content),
                    answer == null ? null : new ObjectType(null, answer),
                    List.of(new Example(example, at)),
                    List.of(),
                    List.of(),
                    List.of(new SourcePage(at, null, null)));
        }
    }

    private static final Map<String, UnaryOperator<Draft>> EDITS = new LinkedHashMap<>();
    private static final Map<String, Change> PREPARED = new HashMap<>();

    static {
        edit("event-kind-changed", draft -> draft.kind = Event.Kind.EVENT);
        edit("event-moved", draft -> draft.project = "archive");
        edit("event-deprecated", draft -> draft.deprecated = true);
        edit("event-app-type-added", draft -> draft.appTypes = List.of(AppType.CUSTOM, AppType.STORE));
        edit(
                "event-scope-alternative-added",
                draft -> draft.scopes = List.of(scope("library:book"), scope("library:all")));
        edit(
                "event-needed-scope-added",
                draft -> draft.scopes = List.of(scope("library:book"), scope("library:all")),
                draft -> draft.scopeRequirement = ScopeRequirement.ALL);
        edit(
                "event-scopes-all-required",
                draft -> draft.scopeRequirement = ScopeRequirement.ALL,
                draft -> draft.scopes = List.of(scope("library:book"), scope("library:all")));
        edit(
                "event-scope-combination-added",
                draft -> draft.scopes =
                        List.of(scope("library:book"), new Scope("library:also", LocalizedText.EMPTY, true)));
        edit("event-scopes-no-longer-required", draft -> draft.scopes = List.of());
        edit("event-field-scope-added", draft -> draft.fieldScopes = List.of(scope("library:reader")));
        edit("event-rate-limit-changed", draft -> draft.rates = List.of(new RateLimit(9, 1)));
        edit("event-field-added", draft -> draft.content = List.of(field("book_id"), field("shelf")));
        edit("event-title-changed", draft -> draft.title = "Book given out");
        edit("event-description-changed", draft -> draft.description = "Somebody else took it.");
        edit("event-examples-changed", draft -> draft.example = "{\"book_id\": \"1\"}");
        edit(
                "event-scope-description-changed",
                draft -> draft.scopes = List.of(new Scope("library:book", LocalizedText.ofAll("all books"))));
        edit("event-page-moved", draft -> draft.page = "given.md");
        edit("optional-request-field-removed", draft -> draft.answer = null);
    }

    private EventEdits() {}

    private interface Change {
        void make(Draft draft);
    }

    /** @param preparation what both sides have */
    private static void edit(String rule, Change change, Change preparation) {
        PREPARED.put(rule, preparation);
        edit(rule, change);
    }

    private static Draft prepared(String rule) {
        Draft draft = new Draft();
        PREPARED.getOrDefault(rule, same -> {}).make(draft);
        return draft;
    }

    private static void edit(String rule, Change change) {
        EDITS.put(rule, draft -> {
            change.make(draft);
            return draft;
        });
    }

    /** The rules that {@link #edited} shows, and the draft of each edit. */
    static Map<String, UnaryOperator<Draft>> all() {
        return EDITS;
    }

    /** Adds an event per edit and direction, and one that only one side has. */
    static void addTo(List<Event> before, List<Event> after) {
        int number = 0;
        for (Map.Entry<String, UnaryOperator<Draft>> entry : EDITS.entrySet()) {
            String rule = entry.getKey();
            UnaryOperator<Draft> edit = entry.getValue();
            number++;
            before.add(prepared(rule).build("edit.forth" + number));
            after.add(edit.apply(prepared(rule)).build("edit.forth" + number));
            before.add(edit.apply(prepared(rule)).build("edit.back" + number));
            after.add(prepared(rule).build("edit.back" + number));
        }
        before.add(new Draft().build("edit.removed"));
        after.add(new Draft().build("edit.added"));
    }

    /** The same event before and after one edit. */
    static List<Event> edited(String rule) {
        List<Event> sides = new ArrayList<>();
        sides.add(prepared(rule).build("library.book.lent_v1"));
        sides.add(EDITS.get(rule).apply(prepared(rule)).build("library.book.lent_v1"));
        return sides;
    }

    static Field field(String name) {
        return Field.of(name, PrimitiveType.STRING, new Location("lent.md", 9));
    }

    private static Scope scope(String id) {
        return new Scope(id, LocalizedText.ofAll("books"));
    }
}
