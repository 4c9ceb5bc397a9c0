package io.github.feishucodegen.javacode;

import com.palantir.javapoet.CodeBlock;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.naming.EventNames;
import java.util.List;

/** The documentation of an event as Javadoc. */
final class EventDoc {
    private EventDoc() {}

    /** The documentation of the event's class. */
    static CodeBlock of(EventNames names) {
        Event event = names.event();
        JavadocBuilder doc = new JavadocBuilder()
                .paragraph(title(event))
                .paragraph(PageText.block(event.description().text()));
        FactDoc.addList(
                doc,
                names.isCallback() ? "Callback" : "Event",
                names.types().stream().map(PageText::code).toList());
        FactDoc.addRateLimits(doc, event.rateLimits());
        FactDoc.addAppTypes(doc, event.appTypes());
        FactDoc.addScopes(doc, event.scopes(), event.scopeRequirement(), event.fieldScopes());
        List<SourcePage> pages =
                names.events().stream().flatMap(each -> each.pages().stream()).toList();
        FactDoc.addPages(doc, pages);
        return deprecation(doc, event).toCode();
    }

    /** The documentation of the method that takes the handler. */
    static CodeBlock ofMethod(EventNames names) {
        Event event = names.event();
        JavadocBuilder doc = new JavadocBuilder()
                .paragraph("Sets the handler of " + PageText.code(String.join(", ", names.types())) + ": "
                        + title(event) + ".")
                .tag("@param handler is called for each such event")
                .tag("@return this builder")
                .tag("@throws IllegalArgumentException if the type has a handler already");
        return deprecation(doc, event).toCode();
    }

    private static JavadocBuilder deprecation(JavadocBuilder doc, Event event) {
        return event.deprecated()
                ? doc.tag("@deprecated The platform no longer recommends this event. Its page names the replacement.")
                : doc;
    }

    private static String title(Event event) {
        String title = PageText.firstLine(event.title().text());
        return title.isEmpty() ? PageText.code(event.id().type()) : title;
    }
}
