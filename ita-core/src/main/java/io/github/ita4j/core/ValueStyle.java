package io.github.ita4j.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * Marks a value interface: for use, not for implementing. Attributes may be added to it in a minor release, which would
 * break an implementation of one's own, but nobody who builds values and reads them. Every value so marked is immutable
 * and thread-safe.
 *
 * <p>All value interfaces are turned into classes in the same way, so that every value behaves alike. The generated class stays hidden behind the interface; callers build values through the static {@code of} and
 * {@code builder} of the interface itself. This annotation is for ita4j's own modules.
 *
 * <pre>{@code
 * import org.immutables.value.Value;
 *
 * @Value.Immutable
 * @ValueStyle
 * public interface Agency {
 *     String name();
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        // Javadoc shows the methods of a hidden class as those of the builder that extends it.
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // The builder's "from" is the name of an attribute of Grade.
        from = "like",
        // What is large says in one line what it is.
        underrideToString = "describe",
        // In the order of the source, which is that of the factory methods.
        allParameters = true,
        // Nothing else of Immutables may show in class files, or users' compilers ask for its annotations.
        allowedClasspathAnnotations = Generated.class,
        defaults = @Value.Immutable(copy = false))
public @interface ValueStyle {
    /**
     * The same for a value without a builder of Immutables, made by methods of its own from the generated {@code of} and
     * {@code with}. It is a style of its own, because what stands in
     * {@code @Value.Immutable} itself would have users' compilers ask for the annotations of Immutables.
     *
     * <pre>{@code
     * import org.immutables.value.Value;
     *
     * @Value.Immutable
     * @ValueStyle.OwnBuilder
     * public interface Sheet {
     *     String name();
     * }
     * }</pre>
     */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @Value.Style(
            visibility = Value.Style.ImplementationVisibility.PACKAGE,
            overshadowImplementation = true,
            jdkOnly = true,
            from = "like",
            underrideToString = "describe",
            allParameters = true,
            allowedClasspathAnnotations = Generated.class,
            defaults = @Value.Immutable(builder = false))
    @interface OwnBuilder {}
}
