package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that declarations of operations and of events have in common. */
public sealed interface Declaration permits OperationDeclaration, EventDeclaration {
    Location location();

    /** The code of the language of the texts, such as {@code zh}. */
    String language();

    String title();

    /** The text below the title, as Markdown. */
    String description();

    boolean deprecated();

    /** The address at which the platform publishes the page; null if the page does not say it. */
    @Nullable
    String pageUrl();

    /** The date of the last update; null if the page does not say it. */
    @Nullable
    LocalDate updated();

    List<RateLimitDeclaration> rateLimits();

    /** The documented kinds of app, normalized to {@code custom} and {@code isv}. */
    List<String> appTypes();

    List<ScopeDeclaration> scopes();

    /** Whether an app needs every one of the scopes. Otherwise one is enough. */
    boolean allScopes();

    /** The scopes that give access to single fields only. */
    List<ScopeDeclaration> fieldScopes();

    /** The targets of the links in the description, in order, without repetition. */
    List<String> links();

    /** The name of the page's dialect, such as {@code native}. */
    String dialect();
}
