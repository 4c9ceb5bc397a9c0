package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of an event or a callback: what one page says about it.
 *
 * @param kind whether the platform waits for an answer
 * @param type the type by which the platform names it, such as {@code im.message.receive_v1}
 * @param service the project and the version that the page names; null if it names none
 * @param content the table of what the platform sends, with its envelope
 * @param answers the forms of what the app answers to a callback; at most one on most pages
 */
public record EventDeclaration(
        Location location,
        String language,
        String title,
        String description,
        boolean deprecated,
        @Nullable String pageUrl,
        @Nullable LocalDate updated,
        Kind kind,
        Written<String> type,
        @Nullable Service service,
        List<RateLimitDeclaration> rateLimits,
        List<String> appTypes,
        List<ScopeDeclaration> scopes,
        boolean allScopes,
        List<ScopeDeclaration> fieldScopes,
        TableDeclaration content,
        List<AnswerDeclaration> answers,
        List<ExampleDeclaration> examples,
        List<String> links,
        String dialect)
        implements Declaration {
    public EventDeclaration {
        rateLimits = List.copyOf(rateLimits);
        appTypes = List.copyOf(appTypes);
        scopes = List.copyOf(scopes);
        fieldScopes = List.copyOf(fieldScopes);
        examples = List.copyOf(examples);
        answers = List.copyOf(answers);
        links = List.copyOf(links);
    }

    /** The rows of all tables: of what the platform sends, and of all forms of the answer. */
    public Stream<RowDeclaration> rows() {
        return Stream.concat(content.rows().stream(), answerRows());
    }

    /** The rows of all forms of the answer. */
    public Stream<RowDeclaration> answerRows() {
        return answers.stream().flatMap(answer -> answer.table().rows().stream());
    }

    /** The examples of all forms of the answer. */
    public List<ExampleDeclaration> answerExamples() {
        return answers.stream().flatMap(answer -> answer.examples().stream()).toList();
    }

    /** What the platform expects after it has sent something. */
    public enum Kind {
        /** An event: the app only confirms that it has received it. */
        EVENT,
        /** A callback: the app answers with content of its own. */
        CALLBACK
    }

    /** A project and a version of the platform, such as {@code im} and {@code v1}. */
    public record Service(String project, String version) {}
}
