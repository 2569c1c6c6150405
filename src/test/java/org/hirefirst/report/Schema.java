package org.hirefirst.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** A shipped schema, as a validator. */
record Schema(com.networknt.schema.Schema schema) {

    static Schema of(String name) {
        return new Schema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.text(name), InputFormat.JSON));
    }

    void accepts(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    void refuses(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).as(json).isNotEmpty();
    }
}
