package io.github.feishucodegen.lint;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The schema that OASIS publishes for SARIF 2.1.0. */
public final class SarifSchema {
    private static final String RESOURCE = "/schema/sarif-schema-2.1.0.json";
    private static final Schema SCHEMA = read();

    private SarifSchema() {}

    /** What the schema does not allow; empty for a valid report. */
    public static List<Error> faults(String report) {
        return SCHEMA.validate(report, InputFormat.JSON);
    }

    private static Schema read() {
        try (InputStream schema = Objects.requireNonNull(SarifSchema.class.getResourceAsStream(RESOURCE))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new ObjectMapper().readTree(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
