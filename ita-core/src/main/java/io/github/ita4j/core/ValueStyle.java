package io.github.ita4j.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How the value interfaces of all modules are turned into classes: one style, so that every value behaves alike.
 *
 * <p>The generated class stays hidden behind the interface; callers build values through the static {@code of} and
 * {@code builder} of the interface itself. This annotation is for ita4j's own modules.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // The builder's "from" is the name of an attribute of Grade.
        from = "like",
        allParameters = false,
        // Nothing else of Immutables may show in class files, or users' compilers ask for its annotations.
        allowedClasspathAnnotations = Generated.class,
        defaults = @Value.Immutable(copy = false))
public @interface ValueStyle {}
