package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.CallObserver;
import io.github.feishucodegen.client.CallResult;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.ObservationRegistry;

/** Makes an observation of each call, which is also the parent of all observations of its requests. */
final class MicrometerObserver implements CallObserver {
    static final String NAME = "feishu.client.calls";

    private final ObservationRegistry registry;

    MicrometerObserver(ObservationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Observation begin(String call) {
        io.micrometer.observation.Observation observation = io.micrometer.observation.Observation.createNotStarted(
                        NAME, registry)
                .contextualName("feishu " + operation(call))
                .lowCardinalityKeyValue("operation", operation(call))
                .start();
        io.micrometer.observation.Observation.Scope scope = observation.openScope();
        return result -> {
            scope.close();
            end(observation, result);
        };
    }

    /** The name of a call without generated code has a path with ids, of which there may be very many. */
    private static String operation(String call) {
        return call.indexOf(' ') < 0 ? call : "other";
    }

    private static void end(io.micrometer.observation.Observation observation, CallResult result) {
        observation
                .lowCardinalityKeyValue("code", String.valueOf(result.code()))
                .lowCardinalityKeyValue("status", result.status() == 0 ? "none" : String.valueOf(result.status()))
                .lowCardinalityKeyValue("retries", String.valueOf(Math.max(0, result.requests() - 1)));
        if (result.logId() != null) {
            observation.highCardinalityKeyValue(KeyValue.of("log.id", result.logId()));
        }
        if (result.failure() != null) {
            observation.error(result.failure());
        }
        observation.stop();
    }
}
