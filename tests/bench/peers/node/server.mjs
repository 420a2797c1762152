// The program that a user would write instead: the official SDK behind express, as in Stripe's
// guide to webhooks.
//
//   STRIPE_WEBHOOK_SECRET=whsec_... node server.mjs none
//   STRIPE_WEBHOOK_SECRET=whsec_... node server.mjs redis REDIS_PORT
//
// `none` answers 200 once the signature is right, and keeps nothing. `redis` answers 200 once the
// event is in a Redis stream, which is durable when Redis runs with `appendfsync always`.
// Prints `listening on ADDRESS`.
import express from 'express';
import { createClient } from 'redis';
import Stripe from 'stripe';

const [mode, redisPort] = process.argv.slice(2);
const secret = process.env.STRIPE_WEBHOOK_SECRET;
// Not used for calls: verifying a signature needs no network.
const stripe = new Stripe('sk_test_unused');

async function storeInRedis(port) {
  const client = createClient({ socket: { host: '127.0.0.1', port: Number(port) } });
  client.on('error', (error) => {
    console.error(String(error));
    process.exit(1);
  });
  await client.connect();
  return (event, body) => client.xAdd('events', '*', { id: event.id, type: event.type, body });
}

const store = mode === 'redis' ? await storeInRedis(redisPort) : async () => {};

const app = express();
app.post('/webhook', express.raw({ type: 'application/json', limit: '1mb' }), async (request, response) => {
  let event;
  try {
    event = stripe.webhooks.constructEvent(request.body, request.headers['stripe-signature'], secret);
  } catch (error) {
    response.status(400).send(`Webhook Error: ${error.message}`);
    return;
  }
  try {
    await store(event, request.body);
  } catch {
    response.sendStatus(503);
    return;
  }
  response.json({ received: true });
});

const server = app.listen(0, '127.0.0.1', () => console.log(`listening on 127.0.0.1:${server.address().port}`));
