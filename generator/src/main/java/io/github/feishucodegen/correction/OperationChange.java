package io.github.feishucodegen.correction;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change of an operation, apart from its fields and error codes. */
public sealed interface OperationChange {
    Location location();

    /** The key of this change in the overlay. */
    String word();

    record Title(Location location, String title) implements OperationChange {
        @Override
        public String word() {
            return "title";
        }
    }

    /** @param description the description as Markdown */
    record Description(Location location, String description) implements OperationChange {
        @Override
        public String word() {
            return "description";
        }
    }

    record Deprecation(Location location, boolean deprecated) implements OperationChange {
        @Override
        public String word() {
            return "deprecated";
        }
    }

    /** @param limits all rate limits of the operation */
    record RateLimits(Location location, List<Rate> limits) implements OperationChange {
        public RateLimits {
            limits = List.copyOf(limits);
        }

        @Override
        public String word() {
            return "rate-limits";
        }
    }

    /** The number of calls allowed in a number of seconds. */
    record Rate(int calls, int seconds) {}

    /** @param kinds all kinds of app: {@code custom} and {@code store} */
    record AppTypes(Location location, List<String> kinds) implements OperationChange {
        public AppTypes {
            kinds = List.copyOf(kinds);
        }

        @Override
        public String word() {
            return "app-types";
        }
    }

    /** @param kinds all kinds of access token as pages write them, such as {@code tenant_access_token} */
    record Tokens(Location location, List<String> kinds) implements OperationChange {
        public Tokens {
            kinds = List.copyOf(kinds);
        }

        @Override
        public String word() {
            return "tokens";
        }
    }

    /** @param scopes all scopes of the operation */
    record Scopes(Location location, List<Explained> scopes) implements OperationChange {
        public Scopes {
            scopes = List.copyOf(scopes);
        }

        @Override
        public String word() {
            return "scopes";
        }
    }

    /** @param all whether an app needs every one of the scopes; otherwise one is enough */
    record ScopesNeeded(Location location, boolean all) implements OperationChange {
        @Override
        public String word() {
            return "scopes-needed";
        }
    }

    /** @param ids all scopes that some calls need together with another one */
    record AdditionalScopes(Location location, List<String> ids) implements OperationChange {
        public AdditionalScopes {
            ids = List.copyOf(ids);
        }

        @Override
        public String word() {
            return "additional-scopes";
        }
    }

    /** @param scopes all scopes that give access to single fields only */
    record FieldScopes(Location location, List<Explained> scopes) implements OperationChange {
        public FieldScopes {
            scopes = List.copyOf(scopes);
        }

        @Override
        public String word() {
            return "field-scopes";
        }
    }

    record Response(Location location, Kind kind) implements OperationChange {
        /** The kind of a response. */
        public enum Kind {
            JSON,
            FILE
        }

        @Override
        public String word() {
            return "response";
        }
    }

    record BodyFormat(Location location, Format format) implements OperationChange {
        /** The format of a body. */
        public enum Format {
            /** The operation has no body. */
            NONE,
            JSON,
            MULTIPART,
            FORM
        }

        @Override
        public String word() {
            return "body-format";
        }
    }

    /** @param examples all examples of the operation */
    record RequestExamples(Location location, List<Text> examples) implements OperationChange {
        public RequestExamples {
            examples = List.copyOf(examples);
        }

        @Override
        public String word() {
            return "request-examples";
        }
    }

    /** @param examples all examples of the operation */
    record ResponseExamples(Location location, List<Text> examples) implements OperationChange {
        public ResponseExamples {
            examples = List.copyOf(examples);
        }

        @Override
        public String word() {
            return "response-examples";
        }
    }

    /** A text and the location of its first line. */
    record Text(Location location, String text) {}

    /** @param targets the targets of all links in the description */
    record Links(Location location, List<String> targets) implements OperationChange {
        public Links {
            targets = List.copyOf(targets);
        }

        @Override
        public String word() {
            return "links";
        }
    }

    /** @param url the address at which the platform publishes the page; null if it does not publish the page */
    record PageUrl(Location location, @Nullable String url) implements OperationChange {
        @Override
        public String word() {
            return "url";
        }
    }
}
