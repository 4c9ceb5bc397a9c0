package io.github.feishucodegen.correction;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that an operation has otherwise than its pages say, beside its fields and error codes. */
public sealed interface OperationChange {
    Location location();

    /** The key in the file. */
    String word();

    record Title(Location location, String title) implements OperationChange {
        @Override
        public String word() {
            return "title";
        }
    }

    /** @param description as Markdown */
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

    /** @param limits all of them */
    record RateLimits(Location location, List<Rate> limits) implements OperationChange {
        public RateLimits {
            limits = List.copyOf(limits);
        }

        @Override
        public String word() {
            return "rate-limits";
        }
    }

    /** So many calls in so many seconds. */
    record Rate(int calls, int seconds) {}

    /** @param kinds {@code custom} and {@code store} */
    record AppTypes(Location location, List<String> kinds) implements OperationChange {
        public AppTypes {
            kinds = List.copyOf(kinds);
        }

        @Override
        public String word() {
            return "app-types";
        }
    }

    /** @param kinds as pages write them, such as {@code tenant_access_token} */
    record Tokens(Location location, List<String> kinds) implements OperationChange {
        public Tokens {
            kinds = List.copyOf(kinds);
        }

        @Override
        public String word() {
            return "tokens";
        }
    }

    /** @param scopes any one of them is enough */
    record Scopes(Location location, List<Explained> scopes) implements OperationChange {
        public Scopes {
            scopes = List.copyOf(scopes);
        }

        @Override
        public String word() {
            return "scopes";
        }
    }

    /** @param scopes that uncover single fields only */
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
        /** What an operation answers. */
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
        /** How a body is written. */
        public enum Format {
            /** There is no body. */
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

    /** @param examples all of them */
    record RequestExamples(Location location, List<Text> examples) implements OperationChange {
        public RequestExamples {
            examples = List.copyOf(examples);
        }

        @Override
        public String word() {
            return "request-examples";
        }
    }

    /** @param examples all of them */
    record ResponseExamples(Location location, List<Text> examples) implements OperationChange {
        public ResponseExamples {
            examples = List.copyOf(examples);
        }

        @Override
        public String word() {
            return "response-examples";
        }
    }

    /** A text, and where its first line stands. */
    record Text(Location location, String text) {}

    /** @param targets of all links in the description */
    record Links(Location location, List<String> targets) implements OperationChange {
        public Links {
            targets = List.copyOf(targets);
        }

        @Override
        public String word() {
            return "links";
        }
    }

    /** @param url where the platform publishes the page; null where it does not */
    record PageUrl(Location location, @Nullable String url) implements OperationChange {
        @Override
        public String word() {
            return "url";
        }
    }
}
