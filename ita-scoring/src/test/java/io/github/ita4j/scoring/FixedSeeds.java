package io.github.ita4j.scoring;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives each property a seed made from its name, so that a build tries the same every time; under {@code ita.newSeeds}, as with
 * the profile {@code fuzz}, jqwik takes a new one. Found as a service; each module has its copy, which {@code
 * FixedSeedsPropertyTest} of ita-core compares.
 */
public final class FixedSeeds implements AroundPropertyHook {
    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext property, PropertyExecutor executor) {
        if (!Boolean.getBoolean("ita.newSeeds") && property.attributes().seed().isEmpty()) {
            property.attributes()
                    .setSeed(Integer.toString(property.targetMethod().toString().hashCode()));
        }
        return executor.execute();
    }
}
