/** The templates in {@code src/main/jte}, as the build turns them into Java. */
@NullMarked
package io.github.ita4j.io.report.internal.template;

import org.jspecify.annotations.NullMarked;
