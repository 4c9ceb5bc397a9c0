package io.github.feishucodegen.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event or a callback: something that the platform sends to an app, with everything that the pages document about
 * it.
 *
 * @param kind whether the platform waits for an answer
 * @param description Markdown
 * @param scopes the permissions to receive it. Empty if it needs none
 * @param scopeRequirement whether one of the scopes is enough
 * @param fieldScopes permissions that only give access to single fields
 * @param content what the platform sends, with its envelope
 * @param answer what the app answers to a callback. Null for an event, and if no page documents the answer
 * @param links the targets of the links in the description
 * @param pages all pages about it, the most trusted page first
 */
public record Event(
        EventId id,
        Kind kind,
        LocalizedText title,
        LocalizedText description,
        boolean deprecated,
        List<RateLimit> rateLimits,
        List<AppType> appTypes,
        List<Scope> scopes,
        ScopeRequirement scopeRequirement,
        List<Scope> fieldScopes,
        ObjectType content,
        @Nullable ObjectType answer,
        List<Example> examples,
        List<Example> answerExamples,
        List<String> links,
        List<SourcePage> pages) {
    public Event {
        rateLimits = List.copyOf(rateLimits);
        appTypes = List.copyOf(appTypes);
        scopes = List.copyOf(scopes);
        fieldScopes = List.copyOf(fieldScopes);
        examples = List.copyOf(examples);
        answerExamples = List.copyOf(answerExamples);
        links = List.copyOf(links);
        pages = List.copyOf(pages);
    }

    /** What the platform expects after it has sent something. */
    public enum Kind {
        /** The app only confirms that it has received the event. */
        EVENT,
        /** The app answers with content of its own. */
        CALLBACK
    }

    /** The form of the members around the content proper. */
    public enum Envelope {
        /** Schema 2.0: {@code schema}, {@code header} and {@code event}. */
        SCHEMA_2,
        /** The older form: {@code uuid}, {@code token}, {@code type} and {@code event}. */
        OLDER
    }

    /** The form of the envelope. Content without any known member counts as schema 2.0. */
    public Envelope envelope() {
        Set<String> members = content.fields().stream().map(Field::name).collect(Collectors.toSet());
        boolean older = members.contains("uuid") || members.contains("ts");
        return older && !members.contains("header") && !members.contains("schema") ? Envelope.OLDER : Envelope.SCHEMA_2;
    }

    /** The objects that the content and the answer consist of, as far as there are any. */
    public Stream<ObjectType> contents() {
        return answer == null ? Stream.of(content) : Stream.of(content, answer);
    }

    /** The languages of the pages, as far as they are known. */
    public Set<Language> languages() {
        return pages.stream().map(SourcePage::language).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The same event with another id. */
    public Event withId(EventId id) {
        return with(id, content, answer);
    }

    /** The same event with other content and another answer. */
    public Event withContents(ObjectType content, @Nullable ObjectType answer) {
        return with(id, content, answer);
    }

    private Event with(EventId id, ObjectType content, @Nullable ObjectType answer) {
        return new Event(
                id,
                kind,
                title,
                description,
                deprecated,
                rateLimits,
                appTypes,
                scopes,
                scopeRequirement,
                fieldScopes,
                content,
                answer,
                examples,
                answerExamples,
                links,
                pages);
    }
}
