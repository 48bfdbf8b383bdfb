import { t as DAY } from "./duration.js";

// actions/core/learning/attribution/model.ts
/** A model that splits each path's conversions and value over the path's own touches. */
function splitting(id, description, weigh) {
	return {
		id,
		description,
		credit: (table) => split(table, weigh)
	};
}
function noCredits(table) {
	return {
		conversions: new Float64Array(table.channels.length),
		value: new Float64Array(table.channels.length)
	};
}
function split(table, weigh) {
	const credits = noCredits(table);
	const { starts, touches } = table;
	let weights = /* @__PURE__ */ new Float64Array(64);
	for (let path = 0; path < table.paths; path += 1) {
		const start = starts[path];
		const end = starts[path + 1];
		const conversions = table.conversions[path];
		const value = table.values[path];
		if (end === start || conversions === 0 && value === 0) continue;
		if (end - start > weights.length) weights = new Float64Array(2 * (end - start));
		weigh(weights, table, start, end);
		for (let touch = start; touch < end; touch += 1) {
			const channel = touches[touch];
			const weight = weights[touch - start];
			credits.conversions[channel] += conversions * weight;
			credits.value[channel] += value * weight;
		}
	}
	return credits;
}

// actions/core/learning/attribution/last.ts
/** The last touch earns it all. */
const last = splitting("last", "all to the last touch", (weights, _, start, end) => {
	weights.fill(0, 0, end - start);
	weights[end - start - 1] = 1;
});

// actions/core/learning/attribution/assisted.ts
/**
* Assisted conversions as Google Analytics counts them: each conversion counts once for every distinct channel that
* stands anywhere but as the final touch, also where that channel is the final touch as well. A ratio above 1 says
* that a channel helps more than it closes. These do not add up to the conversions, and are not meant to.
*/
function assisted(table) {
	const credits = noCredits(table);
	const { starts, touches } = table;
	const seen = new Int32Array(table.channels.length).fill(-1);
	for (let path = 0; path < table.paths; path += 1) {
		const final = starts[path + 1] - 1;
		for (let touch = starts[path]; touch < final; touch += 1) {
			const channel = touches[touch];
			if (seen[channel] === path) continue;
			seen[channel] = path;
			credits.conversions[channel] += table.conversions[path];
			credits.value[channel] += table.values[path];
		}
	}
	const ratio = last.credit(table).conversions.map((conversions, channel) => conversions === 0 ? NaN : credits.conversions[channel] / conversions);
	return {
		...credits,
		ratio
	};
}

// actions/core/learning/attribution/first.ts
/** The first touch earns it all. */
const first = splitting("first", "all to the first touch", (weights, _, start, end) => {
	weights.fill(0, 0, end - start);
	weights[0] = 1;
});

// actions/core/learning/attribution/linear.ts
/** Every touch earns the same; a channel that was touched twice earns twice. */
const linear = splitting("linear", "the same to every touch", (weights, _, start, end) => {
	weights.fill(1 / (end - start), 0, end - start);
});

// actions/core/learning/attribution/linear-solve.ts
/**
* The inverse of a square matrix, row by row in one array, by Gauss-Jordan elimination with partial pivoting.
* Throws where the matrix is singular.
*/
function inverse(matrix, size) {
	const left = Float64Array.from(matrix);
	const right = new Float64Array(size * size);
	for (let index = 0; index < size; index += 1) right[index * size + index] = 1;
	for (let column = 0; column < size; column += 1) {
		const pivot = pivotRow(left, size, column);
		swapRows(left, size, column, pivot);
		swapRows(right, size, column, pivot);
		const value = left[column * size + column];
		if (value === 0) throw new RangeError("the matrix is singular");
		scaleRow(left, size, column, 1 / value);
		scaleRow(right, size, column, 1 / value);
		for (let row = 0; row < size; row += 1) {
			const factor = left[row * size + column];
			if (row === column || factor === 0) continue;
			subtractRow(left, size, row, column, factor);
			subtractRow(right, size, row, column, factor);
		}
	}
	return right;
}
function pivotRow(matrix, size, column) {
	let best = column;
	for (let row = column + 1; row < size; row += 1) if (Math.abs(matrix[row * size + column]) > Math.abs(matrix[best * size + column])) best = row;
	return best;
}
function swapRows(matrix, size, a, b) {
	if (a === b) return;
	const row = matrix.slice(a * size, (a + 1) * size);
	matrix.copyWithin(a * size, b * size, (b + 1) * size);
	matrix.set(row, b * size);
}
function scaleRow(matrix, size, row, factor) {
	for (let column = 0; column < size; column += 1) matrix[row * size + column] *= factor;
}
function subtractRow(matrix, size, row, from, factor) {
	for (let column = 0; column < size; column += 1) matrix[row * size + column] -= factor * matrix[from * size + column];
}

// actions/core/learning/attribution/markov.ts
/**
* What the business would lose without a channel: a Markov chain of order 1 over the paths, those without a conversion
* included, and each channel's removal effect 1 - P(conversion without it) / P(conversion), shared out over all
* conversions (Anderl et al. 2016, IJRM 33(3)). Repeats stay as they are. Solved exactly, never simulated.
*/
const markov = {
	id: "markov",
	description: "by what would be lost without the channel",
	credit: (table) => removalCredits(table, { nulls: true })
};
/** Removal effects from a table's chain, with or without the ways that came to nothing. */
function removalCredits(table, { nulls }) {
	const credits = noCredits(table);
	const chain = chainOf(table, nulls);
	const visits = inverse(iMinusQ(chain), chain.size);
	const conversions = removalEffects(chain, visits, chain.converts);
	const value = removalEffects(chain, visits, chain.earns);
	share(credits.conversions, conversions, sum(table.conversions));
	share(credits.value, sum(value) > 0 ? value : conversions, sum(table.values));
	return credits;
}
function chainOf(table, nulls) {
	const size = table.channels.length;
	const chain = {
		size,
		first: new Float64Array(size),
		next: new Float64Array(size * size),
		converts: new Float64Array(size),
		earns: new Float64Array(size)
	};
	const leaving = new Float64Array(size);
	for (let path = 0; path < table.paths; path += 1) {
		const start = table.starts[path];
		const end = table.starts[path + 1];
		const conversions = table.conversions[path];
		const weight = conversions + (nulls ? table.nulls[path] : 0);
		if (end === start || weight === 0) continue;
		chain.first[table.touches[start]] += weight;
		for (let touch = start; touch < end; touch += 1) {
			const channel = table.touches[touch];
			leaving[channel] += weight;
			if (touch + 1 < end) chain.next[channel * size + table.touches[touch + 1]] += weight;
		}
		const final = table.touches[end - 1];
		chain.converts[final] += conversions;
		chain.earns[final] += table.values[path];
	}
	normalise(chain, leaving);
	return chain;
}
function normalise(chain, leaving) {
	const { size, first, next, converts, earns } = chain;
	const started = sum(first);
	for (let channel = 0; channel < size; channel += 1) {
		if (started > 0) first[channel] /= started;
		const all = leaving[channel];
		if (all === 0) continue;
		converts[channel] /= all;
		earns[channel] /= all;
		for (let to = 0; to < size; to += 1) next[channel * size + to] /= all;
	}
}
function iMinusQ({ size, next }) {
	const matrix = next.map((probability) => -probability);
	for (let channel = 0; channel < size; channel += 1) matrix[channel * size + channel] += 1;
	return matrix;
}
/**
* 1 - P_k / P for each channel k, where P = first · N · r with N = (I - Q)⁻¹, and P_k sends every step into k to
* nothing. The ways through k are those that ever reach k, N[first, k] / N[k, k], times what follows from k, (N r)[k];
* so one inversion serves all channels: P - P_k is just that product.
*/
function removalEffects({ size, first }, visits, result) {
	const from = new Float64Array(size);
	const visited = new Float64Array(size);
	for (let row = 0; row < size; row += 1) for (let column = 0; column < size; column += 1) {
		const visit = visits[row * size + column];
		from[row] += visit * result[column];
		visited[column] += first[row] * visit;
	}
	let total = 0;
	for (let channel = 0; channel < size; channel += 1) total += first[channel] * from[channel];
	if (total === 0) return new Float64Array(size);
	return from.map((ahead, channel) => {
		return visited[channel] / visits[channel * size + channel] * ahead / total;
	});
}
function share(credits, effects, total) {
	const all = sum(effects);
	if (all === 0) return;
	for (let channel = 0; channel < credits.length; channel += 1) credits[channel] = effects[channel] / all * total;
}
function sum(values) {
	let total = 0;
	for (const value of values) total += value;
	return total;
}

// actions/core/learning/attribution/markov-no-null.ts
/** As `markov`, from the converting paths alone: for exports that do not say which ways came to nothing. */
const markovNoNull = {
	id: "markov-no-null",
	description: "as markov, from converting paths alone",
	credit: (table) => removalCredits(table, { nulls: false })
};

// actions/core/learning/attribution/position.ts
const END = .4;
const MIDDLE = .2;
/** The first and the last touch earn 0.4 each, those between share 0.2; two touches share equally (Google Analytics). */
const position = splitting("position", "most to the first and the last touch", (weights, _, start, end) => {
	const count = end - start;
	if (count <= 2) {
		weights.fill(1 / count, 0, count);
		return;
	}
	weights.fill(MIDDLE / (count - 2), 0, count);
	weights[0] = END;
	weights[count - 1] = END;
});

// actions/core/learning/attribution/shapley.ts
/**
* The Shapley value where a set of channels is worth the conversions of the paths that use no other channels. It then
* needs no 2ⁿ sets: each path's conversions are split equally over its distinct channels (Zhao et al. 2018,
* arXiv:1804.05327, theorem 1). Neither order nor repeats matter.
*/
const shapley = splitting("shapley", "the same to every channel of the path", (weights, table, start, end) => {
	const { touches } = table;
	let distinct = 0;
	for (let touch = start; touch < end; touch += 1) {
		const isNew = firstSeen(touches, start, touch) === touch;
		weights[touch - start] = isNew ? 1 : 0;
		if (isNew) distinct += 1;
	}
	for (let index = 0; index < end - start; index += 1) weights[index] /= distinct;
});
/** Where the channel of this touch first stands in the path. Paths are short: looking back beats a set. */
function firstSeen(touches, start, touch) {
	const channel = touches[touch];
	let index = start;
	while (touches[index] !== channel) index += 1;
	return index;
}

// actions/core/learning/attribution/time-decay.ts
/** Seven days before the last touch are worth half (Google Analytics' default). */
const HALF_LIFE_DAYS = 7;
/**
* The later a touch, the more it earns: 2^(-days/7), normalised. Days count back from the last touch; where a path has
* a touch without a time, one position counts as one day for the whole path.
*/
const timeDecay = splitting("time-decay", "more to the later touches", (weights, table, start, end) => {
	const count = end - start;
	(hasTimes(table.times, start, end) ? byDays : byPosition)(weights, table, start, end);
	let sum = 0;
	for (let index = 0; index < count; index += 1) sum += weights[index];
	for (let index = 0; index < count; index += 1) weights[index] /= sum;
});
const byDays = (weights, { times }, start, end) => {
	let latest = times[start];
	for (let touch = start; touch < end; touch += 1) latest = Math.max(latest, times[touch]);
	for (let touch = start; touch < end; touch += 1) weights[touch - start] = worth((latest - times[touch]) / DAY);
};
const byPosition = (weights, _, start, end) => {
	for (let touch = start; touch < end; touch += 1) weights[touch - start] = worth(end - 1 - touch);
};
function worth(days) {
	return 2 ** (-days / HALF_LIFE_DAYS);
}
function hasTimes(times, start, end) {
	for (let touch = start; touch < end; touch += 1) if (Number.isNaN(times[touch])) return false;
	return true;
}

// actions/core/learning/attribution/models.ts
/** Every model, in the order in which they are shown. */
const attributionModels = [
	first,
	last,
	linear,
	position,
	timeDecay,
	shapley,
	markov,
	markovNoNull
];

// actions/core/learning/attribution/path-table.ts
/** Lays paths out. Sums run in the order of the paths: give them in a fixed order where every bit counts. */
function pathTable(paths) {
	const channels = channelsOf(paths);
	const indexes = new Map(channels.map((channel, index) => [channel, index]));
	const count = paths.reduce((sum, { touches }) => sum + touches.length, 0);
	const table = {
		channels,
		paths: paths.length,
		starts: new Int32Array(paths.length + 1),
		touches: new Int32Array(count),
		times: new Float64Array(count),
		conversions: new Float64Array(paths.length),
		values: new Float64Array(paths.length),
		nulls: new Float64Array(paths.length)
	};
	let next = 0;
	paths.forEach(({ touches, conversions, value, nulls }, path) => {
		for (const { channel, time } of touches) {
			table.touches[next] = indexes.get(channel);
			table.times[next] = time ?? NaN;
			next += 1;
		}
		table.starts[path + 1] = next;
		table.conversions[path] = conversions;
		table.values[path] = value;
		table.nulls[path] = nulls;
	});
	return table;
}
function channelsOf(paths) {
	const channels = /* @__PURE__ */ new Set();
	for (const { touches } of paths) for (const { channel } of touches) channels.add(channel);
	return [...channels].sort();
}

// actions/core/learning/attribution/attribute.ts
/**
* Every model's credits and the assisted conversions, by channel. Each channel of the paths stands in each model, with
* 0 where it earns nothing. Conversions and money come as the paths give them; nothing is rounded.
*/
function attribute(paths) {
	const table = pathTable(paths);
	const models = attributionModels.map(({ id, credit }) => [id, byChannel(table.channels, credit(table))]);
	const { conversions, value, ratio } = assisted(table);
	const assists = Object.fromEntries(table.channels.map((channel, index) => [channel, {
		conversions: conversions[index],
		value: value[index],
		ratio: Number.isNaN(ratio[index]) ? null : ratio[index]
	}]));
	return {
		models: Object.fromEntries(models),
		assisted: assists
	};
}
/** Whether every path has one touch: then every model says the same, and one column is enough. */
function isSingleTouch(paths) {
	return paths.every(({ touches }) => touches.length === 1);
}
function byChannel(channels, { conversions, value }) {
	return Object.fromEntries(channels.map((channel, index) => [channel, {
		conversions: conversions[index],
		value: value[index]
	}]));
}

export { isSingleTouch as n, attribute as t };